/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Common_NoteInputs */

const nl_common_note = /** @type {(inputs: Common_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat gebeurde er`)
};

const en_common_note = /** @type {(inputs: Common_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What happened`)
};

/**
* | output |
* | --- |
* | "What happened" |
*
* @param {Common_NoteInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const common_note = /** @type {((inputs?: Common_NoteInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Common_NoteInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_common_note(inputs)
	return nl_common_note(inputs)
});