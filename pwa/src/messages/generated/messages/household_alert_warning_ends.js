/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Alert_Warning_EndsInputs */

const nl_household_alert_warning_ends = /** @type {(inputs: Household_Alert_Warning_EndsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Een waarschuwing voor bezoekers stopt bijna. Kijk of hij nog nodig is.`)
};

const en_household_alert_warning_ends = /** @type {(inputs: Household_Alert_Warning_EndsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A warning for visitors ends soon. See whether it is still needed.`)
};

/**
* | output |
* | --- |
* | "A warning for visitors ends soon. See whether it is still needed." |
*
* @param {Household_Alert_Warning_EndsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_alert_warning_ends = /** @type {((inputs?: Household_Alert_Warning_EndsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Alert_Warning_EndsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_alert_warning_ends(inputs)
	return nl_household_alert_warning_ends(inputs)
});