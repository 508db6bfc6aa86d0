/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Why_Composition_UnknownInputs */

const nl_household_why_composition_unknown = /** @type {(inputs: Household_Why_Composition_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`samenstelling onbekend`)
};

const en_household_why_composition_unknown = /** @type {(inputs: Household_Why_Composition_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`composition unknown`)
};

/**
* | output |
* | --- |
* | "composition unknown" |
*
* @param {Household_Why_Composition_UnknownInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_why_composition_unknown = /** @type {((inputs?: Household_Why_Composition_UnknownInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Why_Composition_UnknownInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_why_composition_unknown(inputs)
	return nl_household_why_composition_unknown(inputs)
});