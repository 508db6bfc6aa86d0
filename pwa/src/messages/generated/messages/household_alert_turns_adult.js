/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Alert_Turns_AdultInputs */

const nl_household_alert_turns_adult = /** @type {(inputs: Household_Alert_Turns_AdultInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Een kind wordt 18 jaar. Kijk of dat iets verandert.`)
};

const en_household_alert_turns_adult = /** @type {(inputs: Household_Alert_Turns_AdultInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A child turns 18. See whether that changes anything.`)
};

/**
* | output |
* | --- |
* | "A child turns 18. See whether that changes anything." |
*
* @param {Household_Alert_Turns_AdultInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_alert_turns_adult = /** @type {((inputs?: Household_Alert_Turns_AdultInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Alert_Turns_AdultInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_alert_turns_adult(inputs)
	return nl_household_alert_turns_adult(inputs)
});