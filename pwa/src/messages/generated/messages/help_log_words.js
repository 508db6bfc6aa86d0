/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ log: NonNullable<unknown>, check: NonNullable<unknown> }} Help_Log_WordsInputs */

const nl_help_log_words = /** @type {(inputs: Help_Log_WordsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Onder ${i?.log} ziet u hoe vaak dossiers gezien zijn. Met ${i?.check} weet u of er niets is weggehaald of veranderd.
Wilt u weten wie één dossier zag? Vraag het team om de link en plak die. Wat in het dossier staat, ziet u niet.
Daar staat ook wat het programma heeft gewist, met een bewijs.`)
};

const en_help_log_words = /** @type {(inputs: Help_Log_WordsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Under ${i?.log} you see how often files were seen. With ${i?.check} you know that nothing was removed or changed.
Do you want to know who saw one file? Ask its team for the link and paste it. You do not see what is in the file.
There you also find what the program erased, with a proof.`)
};

/**
* | output |
* | --- |
* | "Under {log} you see how often files were seen. With {check} you know that nothing was removed or changed. Do you want to know who saw one file? Ask its team ..." |
*
* @param {Help_Log_WordsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const help_log_words = /** @type {((inputs: Help_Log_WordsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Help_Log_WordsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_help_log_words(inputs)
	return nl_help_log_words(inputs)
});