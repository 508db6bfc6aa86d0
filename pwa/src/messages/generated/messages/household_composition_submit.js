/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Composition_SubmitInputs */

const nl_household_composition_submit = /** @type {(inputs: Household_Composition_SubmitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Samenstelling vaststellen`)
};

const en_household_composition_submit = /** @type {(inputs: Household_Composition_SubmitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Establish composition`)
};

/**
* | output |
* | --- |
* | "Establish composition" |
*
* @param {Household_Composition_SubmitInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_composition_submit = /** @type {((inputs?: Household_Composition_SubmitInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Composition_SubmitInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_composition_submit(inputs)
	return nl_household_composition_submit(inputs)
});