/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ files: NonNullable<unknown>, skip: NonNullable<unknown> }} Help_Keys_WordsInputs */

const nl_help_keys_words = /** @type {(inputs: Help_Keys_WordsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`F1 opent deze hulp.
Ctrl en K samen zet u in het zoekveld, of opent ${i?.files}.
Ctrl en S samen doet hetzelfde als de knop onder het formulier.
Met Tab loopt u langs alles op het scherm. De eerste Tab brengt u bij ${i?.skip}.`)
};

const en_help_keys_words = /** @type {(inputs: Help_Keys_WordsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`F1 opens this help.
Ctrl and K together puts you in the search field, or opens ${i?.files}.
Ctrl and S together does the same as the button below the form.
With Tab you walk along everything on the screen. The first Tab brings you to ${i?.skip}.`)
};

/**
* | output |
* | --- |
* | "F1 opens this help. Ctrl and K together puts you in the search field, or opens {files}. Ctrl and S together does the same as the button below the form. With ..." |
*
* @param {Help_Keys_WordsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const help_keys_words = /** @type {((inputs: Help_Keys_WordsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Help_Keys_WordsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_help_keys_words(inputs)
	return nl_help_keys_words(inputs)
});