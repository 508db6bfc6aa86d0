/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Clearance_NoteInputs */

const nl_clearance_note = /** @type {(inputs: Clearance_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wilt u iets toelichten?`)
};

const en_clearance_note = /** @type {(inputs: Clearance_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Is there anything to explain?`)
};

/**
* | output |
* | --- |
* | "Is there anything to explain?" |
*
* @param {Clearance_NoteInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const clearance_note = /** @type {((inputs?: Clearance_NoteInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Clearance_NoteInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_clearance_note(inputs)
	return nl_clearance_note(inputs)
});