/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_End_Note_HintInputs */

const nl_arrangement_end_note_hint = /** @type {(inputs: Arrangement_End_Note_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wie met het huishouden werkt, leest dit.`)
};

const en_arrangement_end_note_hint = /** @type {(inputs: Arrangement_End_Note_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Those who work with the household read this.`)
};

/**
* | output |
* | --- |
* | "Those who work with the household read this." |
*
* @param {Arrangement_End_Note_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_end_note_hint = /** @type {((inputs?: Arrangement_End_Note_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_End_Note_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_end_note_hint(inputs)
	return nl_arrangement_end_note_hint(inputs)
});