/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Numbers_Note_HintInputs */

const nl_region_numbers_note_hint = /** @type {(inputs: Region_Numbers_Note_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bijvoorbeeld: dag en nacht`)
};

const en_region_numbers_note_hint = /** @type {(inputs: Region_Numbers_Note_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`For example: day and night`)
};

/**
* | output |
* | --- |
* | "For example: day and night" |
*
* @param {Region_Numbers_Note_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_numbers_note_hint = /** @type {((inputs?: Region_Numbers_Note_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Numbers_Note_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_numbers_note_hint(inputs)
	return nl_region_numbers_note_hint(inputs)
});