/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_UnnamedInputs */

const nl_household_unnamed = /** @type {(inputs: Household_UnnamedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Huishouden zonder naam`)
};

const en_household_unnamed = /** @type {(inputs: Household_UnnamedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Household without a name`)
};

/**
* | output |
* | --- |
* | "Household without a name" |
*
* @param {Household_UnnamedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_unnamed = /** @type {((inputs?: Household_UnnamedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_UnnamedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_unnamed(inputs)
	return nl_household_unnamed(inputs)
});