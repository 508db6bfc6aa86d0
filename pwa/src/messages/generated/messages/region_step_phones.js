/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Step_PhonesInputs */

const nl_region_step_phones = /** @type {(inputs: Region_Step_PhonesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nummer invullen`)
};

const en_region_step_phones = /** @type {(inputs: Region_Step_PhonesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fill in the number`)
};

/**
* | output |
* | --- |
* | "Fill in the number" |
*
* @param {Region_Step_PhonesInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_step_phones = /** @type {((inputs?: Region_Step_PhonesInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Step_PhonesInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_step_phones(inputs)
	return nl_region_step_phones(inputs)
});