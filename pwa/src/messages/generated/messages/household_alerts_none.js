/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Alerts_NoneInputs */

const nl_household_alerts_none = /** @type {(inputs: Household_Alerts_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Niets vraagt nu aandacht.`)
};

const en_household_alerts_none = /** @type {(inputs: Household_Alerts_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing needs attention now.`)
};

/**
* | output |
* | --- |
* | "Nothing needs attention now." |
*
* @param {Household_Alerts_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_alerts_none = /** @type {((inputs?: Household_Alerts_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Alerts_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_alerts_none(inputs)
	return nl_household_alerts_none(inputs)
});