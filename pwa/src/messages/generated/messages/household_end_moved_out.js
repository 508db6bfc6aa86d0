/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_End_Moved_OutInputs */

const nl_household_end_moved_out = /** @type {(inputs: Household_End_Moved_OutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Verhuisd`)
};

const en_household_end_moved_out = /** @type {(inputs: Household_End_Moved_OutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Moved out`)
};

/**
* | output |
* | --- |
* | "Moved out" |
*
* @param {Household_End_Moved_OutInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_end_moved_out = /** @type {((inputs?: Household_End_Moved_OutInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_End_Moved_OutInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_end_moved_out(inputs)
	return nl_household_end_moved_out(inputs)
});