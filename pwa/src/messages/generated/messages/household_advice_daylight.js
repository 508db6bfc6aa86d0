/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Advice_DaylightInputs */

const nl_household_advice_daylight = /** @type {(inputs: Household_Advice_DaylightInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ga alleen overdag`)
};

const en_household_advice_daylight = /** @type {(inputs: Household_Advice_DaylightInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Go in daylight only`)
};

/**
* | output |
* | --- |
* | "Go in daylight only" |
*
* @param {Household_Advice_DaylightInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_advice_daylight = /** @type {((inputs?: Household_Advice_DaylightInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Advice_DaylightInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_advice_daylight(inputs)
	return nl_household_advice_daylight(inputs)
});