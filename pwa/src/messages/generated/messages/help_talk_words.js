/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ talk: NonNullable<unknown> }} Help_Talk_WordsInputs */

const nl_help_talk_words = /** @type {(inputs: Help_Talk_WordsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Open het dossier en kies ${i?.talk}. Het huishouden ziet dan alleen wat het zelf mag zien, in zes talen.
Het apparaat blijft bij dit ene huishouden. U stopt met uw pincode, uw vinger of uw wachtzin.`)
};

const en_help_talk_words = /** @type {(inputs: Help_Talk_WordsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Open the file and choose ${i?.talk}. The household then sees only what is theirs to see, in six languages.
The device stays with this one household. You stop with your PIN, your finger or your passphrase.`)
};

/**
* | output |
* | --- |
* | "Open the file and choose {talk}. The household then sees only what is theirs to see, in six languages. The device stays with this one household. You stop wit..." |
*
* @param {Help_Talk_WordsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const help_talk_words = /** @type {((inputs: Help_Talk_WordsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Help_Talk_WordsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_help_talk_words(inputs)
	return nl_help_talk_words(inputs)
});