/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Value_PracticeInputs */

const nl_region_value_practice = /** @type {(inputs: Region_Value_PracticeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`zoals de praktijk het noemt`)
};

const en_region_value_practice = /** @type {(inputs: Region_Value_PracticeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`what practice names`)
};

/**
* | output |
* | --- |
* | "what practice names" |
*
* @param {Region_Value_PracticeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_value_practice = /** @type {((inputs?: Region_Value_PracticeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Value_PracticeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_value_practice(inputs)
	return nl_region_value_practice(inputs)
});