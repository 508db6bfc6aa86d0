/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ sent: NonNullable<unknown> }} Help_Saved_WordsInputs */

const nl_help_saved_words = /** @type {(inputs: Help_Saved_WordsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Op dit apparaat: het staat versleuteld op dit apparaat en gaat niet verloren. Anderen zien het nog niet.
Verzonden: de server heeft het ontvangen.
Verwerkt: het staat in het dossier. Daar hoort een ontvangstbewijs bij.
Let op: de server vroeg iets terug. Onder ${i?.sent} leest u wat u kunt doen.`)
};

const en_help_saved_words = /** @type {(inputs: Help_Saved_WordsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`On this device: it is sealed on this device and cannot get lost. Others do not see it yet.
Sent: the server has received it.
Processed: it is in the file. There is a receipt for it.
Attention: the server asks something back. Under ${i?.sent} you read what you can do.`)
};

/**
* | output |
* | --- |
* | "On this device: it is sealed on this device and cannot get lost. Others do not see it yet. Sent: the server has received it. Processed: it is in the file. Th..." |
*
* @param {Help_Saved_WordsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const help_saved_words = /** @type {((inputs: Help_Saved_WordsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Help_Saved_WordsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_help_saved_words(inputs)
	return nl_help_saved_words(inputs)
});