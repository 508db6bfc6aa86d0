/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ forgotten: NonNullable<unknown> }} Help_Forgotten_WordsInputs */

const nl_help_forgotten_words = /** @type {(inputs: Help_Forgotten_WordsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Niemand kan uw wachtzin opzoeken, ook de beheerder niet.
Kies op het slotscherm ${i?.forgotten} en volg de stappen. Niet-verzonden werk gaat verzegeld naar de server en komt bij uw team terecht.
Wis de app niet zelf: dan is niet-verzonden werk weg.`)
};

const en_help_forgotten_words = /** @type {(inputs: Help_Forgotten_WordsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Nobody can look up your passphrase, not even the administrator.
Choose ${i?.forgotten} on the lock screen and follow the steps. Unsent work goes to the server sealed, and reaches your team.
Do not clear the app yourself: unsent work would be gone.`)
};

/**
* | output |
* | --- |
* | "Nobody can look up your passphrase, not even the administrator. Choose {forgotten} on the lock screen and follow the steps. Unsent work goes to the server se..." |
*
* @param {Help_Forgotten_WordsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const help_forgotten_words = /** @type {((inputs: Help_Forgotten_WordsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Help_Forgotten_WordsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_help_forgotten_words(inputs)
	return nl_help_forgotten_words(inputs)
});