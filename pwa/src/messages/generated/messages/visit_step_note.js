/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Step_NoteInputs */

const nl_visit_step_note = /** @type {(inputs: Visit_Step_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Toelichting`)
};

const en_visit_step_note = /** @type {(inputs: Visit_Step_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Explanation`)
};

/**
* | output |
* | --- |
* | "Explanation" |
*
* @param {Visit_Step_NoteInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_step_note = /** @type {((inputs?: Visit_Step_NoteInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Step_NoteInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_step_note(inputs)
	return nl_visit_step_note(inputs)
});