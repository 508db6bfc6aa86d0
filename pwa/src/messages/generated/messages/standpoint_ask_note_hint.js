/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Standpoint_Ask_Note_HintInputs */

const nl_standpoint_ask_note_hint = /** @type {(inputs: Standpoint_Ask_Note_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Iedereen die u het vraagt, leest dit.`)
};

const en_standpoint_ask_note_hint = /** @type {(inputs: Standpoint_Ask_Note_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Everybody you ask reads this.`)
};

/**
* | output |
* | --- |
* | "Everybody you ask reads this." |
*
* @param {Standpoint_Ask_Note_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const standpoint_ask_note_hint = /** @type {((inputs?: Standpoint_Ask_Note_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Standpoint_Ask_Note_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_standpoint_ask_note_hint(inputs)
	return nl_standpoint_ask_note_hint(inputs)
});