/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Step_NumbersInputs */

const nl_region_step_numbers = /** @type {(inputs: Region_Step_NumbersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nummers invullen`)
};

const en_region_step_numbers = /** @type {(inputs: Region_Step_NumbersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fill in numbers`)
};

/**
* | output |
* | --- |
* | "Fill in numbers" |
*
* @param {Region_Step_NumbersInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_step_numbers = /** @type {((inputs?: Region_Step_NumbersInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Step_NumbersInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_step_numbers(inputs)
	return nl_region_step_numbers(inputs)
});