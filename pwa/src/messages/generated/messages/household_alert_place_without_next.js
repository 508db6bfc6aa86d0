/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Alert_Place_Without_NextInputs */

const nl_household_alert_place_without_next = /** @type {(inputs: Household_Alert_Place_Without_NextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Een plek stopt en er is nog geen volgende. Bespreek het in het Regieteam.`)
};

const en_household_alert_place_without_next = /** @type {(inputs: Household_Alert_Place_Without_NextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A place ends and there is no next one yet. Discuss it in the Regieteam.`)
};

/**
* | output |
* | --- |
* | "A place ends and there is no next one yet. Discuss it in the Regieteam." |
*
* @param {Household_Alert_Place_Without_NextInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_alert_place_without_next = /** @type {((inputs?: Household_Alert_Place_Without_NextInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Alert_Place_Without_NextInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_alert_place_without_next(inputs)
	return nl_household_alert_place_without_next(inputs)
});