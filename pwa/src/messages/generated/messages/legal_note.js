/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Legal_NoteInputs */

const nl_legal_note = /** @type {(inputs: Legal_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Toelichting`)
};

const en_legal_note = /** @type {(inputs: Legal_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Note`)
};

/**
* | output |
* | --- |
* | "Note" |
*
* @param {Legal_NoteInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const legal_note = /** @type {((inputs?: Legal_NoteInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Legal_NoteInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_legal_note(inputs)
	return nl_legal_note(inputs)
});