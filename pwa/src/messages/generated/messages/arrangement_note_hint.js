/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_Note_HintInputs */

const nl_arrangement_note_hint = /** @type {(inputs: Arrangement_Note_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De verhuurder leest dit.`)
};

const en_arrangement_note_hint = /** @type {(inputs: Arrangement_Note_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The landlord reads this.`)
};

/**
* | output |
* | --- |
* | "The landlord reads this." |
*
* @param {Arrangement_Note_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_note_hint = /** @type {((inputs?: Arrangement_Note_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_Note_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_note_hint(inputs)
	return nl_arrangement_note_hint(inputs)
});