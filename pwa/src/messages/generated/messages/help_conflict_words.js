/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Help_Conflict_WordsInputs */

const nl_help_conflict_words = /** @type {(inputs: Help_Conflict_WordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Beide waarden blijven staan. In het dossier ziet u ze naast elkaar: wat er stond, wat u schreef en wat de ander schreef.
Kies samen welke waarde blijft. Iedereen in het team kan kiezen; de andere waarde blijft in de geschiedenis.`)
};

const en_help_conflict_words = /** @type {(inputs: Help_Conflict_WordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Both values are kept. In the file you see them side by side: what it was, what you wrote and what the other wrote.
Choose together which value stays. Anybody in the team can choose; the other value stays in the history.`)
};

/**
* | output |
* | --- |
* | "Both values are kept. In the file you see them side by side: what it was, what you wrote and what the other wrote. Choose together which value stays. Anybody..." |
*
* @param {Help_Conflict_WordsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const help_conflict_words = /** @type {((inputs?: Help_Conflict_WordsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Help_Conflict_WordsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_help_conflict_words(inputs)
	return nl_help_conflict_words(inputs)
});