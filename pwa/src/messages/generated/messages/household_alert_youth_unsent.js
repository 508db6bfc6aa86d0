/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Alert_Youth_UnsentInputs */

const nl_household_alert_youth_unsent = /** @type {(inputs: Household_Alert_Youth_UnsentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Een kind heeft geen plek. Stuur het verzoek aan Jeugdbescherming.`)
};

const en_household_alert_youth_unsent = /** @type {(inputs: Household_Alert_Youth_UnsentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A child has no place. Send the request to youth protection.`)
};

/**
* | output |
* | --- |
* | "A child has no place. Send the request to youth protection." |
*
* @param {Household_Alert_Youth_UnsentInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_alert_youth_unsent = /** @type {((inputs?: Household_Alert_Youth_UnsentInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Alert_Youth_UnsentInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_alert_youth_unsent(inputs)
	return nl_household_alert_youth_unsent(inputs)
});