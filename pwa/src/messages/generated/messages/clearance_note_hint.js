/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Clearance_Note_HintInputs */

const nl_clearance_note_hint = /** @type {(inputs: Clearance_Note_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Het Regieteam leest dit.`)
};

const en_clearance_note_hint = /** @type {(inputs: Clearance_Note_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The Regieteam reads this.`)
};

/**
* | output |
* | --- |
* | "The Regieteam reads this." |
*
* @param {Clearance_Note_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const clearance_note_hint = /** @type {((inputs?: Clearance_Note_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Clearance_Note_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_clearance_note_hint(inputs)
	return nl_clearance_note_hint(inputs)
});