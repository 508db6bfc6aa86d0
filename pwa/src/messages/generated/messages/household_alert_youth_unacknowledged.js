/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Alert_Youth_UnacknowledgedInputs */

const nl_household_alert_youth_unacknowledged = /** @type {(inputs: Household_Alert_Youth_UnacknowledgedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Jeugdbescherming heeft het verzoek nog niet bevestigd. Bel hen.`)
};

const en_household_alert_youth_unacknowledged = /** @type {(inputs: Household_Alert_Youth_UnacknowledgedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Youth protection has not acknowledged the request yet. Call them.`)
};

/**
* | output |
* | --- |
* | "Youth protection has not acknowledged the request yet. Call them." |
*
* @param {Household_Alert_Youth_UnacknowledgedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_alert_youth_unacknowledged = /** @type {((inputs?: Household_Alert_Youth_UnacknowledgedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Alert_Youth_UnacknowledgedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_alert_youth_unacknowledged(inputs)
	return nl_household_alert_youth_unacknowledged(inputs)
});