/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ devices: NonNullable<unknown>, lost: NonNullable<unknown> }} Help_Lost_WordsInputs */

const nl_help_lost_words = /** @type {(inputs: Help_Lost_WordsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Meld het meteen: op een ander apparaat onder ${i?.devices}, of bij uw beheerder. Kies ${i?.lost}.
Het apparaat krijgt dan geen dossiers meer. Wat erop staat is versleuteld met uw wachtzin.`)
};

const en_help_lost_words = /** @type {(inputs: Help_Lost_WordsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Report it at once: on another device under ${i?.devices}, or to your administrator. Choose ${i?.lost}.
The device then gets no more files. What is on it is sealed with your passphrase.`)
};

/**
* | output |
* | --- |
* | "Report it at once: on another device under {devices}, or to your administrator. Choose {lost}. The device then gets no more files. What is on it is sealed wi..." |
*
* @param {Help_Lost_WordsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const help_lost_words = /** @type {((inputs: Help_Lost_WordsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Help_Lost_WordsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_help_lost_words(inputs)
	return nl_help_lost_words(inputs)
});