/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ behind: NonNullable<unknown> }} Help_Behind_WordsInputs */

const nl_help_behind_words = /** @type {(inputs: Help_Behind_WordsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Dat gebeurt als u niet meer bij het dossier hoort, of als het intussen is gesloten. Er gaat niets verloren.
Uw team leest uw woorden onder ${i?.behind}. Het neemt ze op in het dossier, of legt ze opzij met een reden.`)
};

const en_help_behind_words = /** @type {(inputs: Help_Behind_WordsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`This happens when you no longer belong to the file, or when the file was closed. Nothing is lost.
Your team reads your words under ${i?.behind} and takes them into the file, or puts them aside with a reason.`)
};

/**
* | output |
* | --- |
* | "This happens when you no longer belong to the file, or when the file was closed. Nothing is lost. Your team reads your words under {behind} and takes them in..." |
*
* @param {Help_Behind_WordsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const help_behind_words = /** @type {((inputs: Help_Behind_WordsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Help_Behind_WordsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_help_behind_words(inputs)
	return nl_help_behind_words(inputs)
});