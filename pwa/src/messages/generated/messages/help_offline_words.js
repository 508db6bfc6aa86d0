/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Help_Offline_WordsInputs */

const nl_help_offline_words = /** @type {(inputs: Help_Offline_WordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`U hoeft niets klaar te zetten. Staat er Klaar voor zonder internet, dan zijn uw dossiers er.
Wat u opslaat, gaat vanzelf weg zodra er weer internet is. U mag de app intussen sluiten.
Zonder contact blijven dossiers een paar dagen op het apparaat. Boven in beeld staat tot wanneer. Wat u typte blijft altijd.`)
};

const en_help_offline_words = /** @type {(inputs: Help_Offline_WordsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You need not prepare anything. When it says Ready for offline, your files are there.
What you save is sent by itself as soon as there is internet. You may close the app meanwhile.
Without contact, files stay on the device for a few days. At the top it says until when. What you typed always stays.`)
};

/**
* | output |
* | --- |
* | "You need not prepare anything. When it says Ready for offline, your files are there. What you save is sent by itself as soon as there is internet. You may cl..." |
*
* @param {Help_Offline_WordsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const help_offline_words = /** @type {((inputs?: Help_Offline_WordsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Help_Offline_WordsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_help_offline_words(inputs)
	return nl_help_offline_words(inputs)
});