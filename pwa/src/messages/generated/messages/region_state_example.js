/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_State_ExampleInputs */

const nl_region_state_example = /** @type {(inputs: Region_State_ExampleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Voorbeeldbedragen.`)
};

const en_region_state_example = /** @type {(inputs: Region_State_ExampleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Example amounts.`)
};

/**
* | output |
* | --- |
* | "Example amounts." |
*
* @param {Region_State_ExampleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_state_example = /** @type {((inputs?: Region_State_ExampleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_State_ExampleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_state_example(inputs)
	return nl_region_state_example(inputs)
});