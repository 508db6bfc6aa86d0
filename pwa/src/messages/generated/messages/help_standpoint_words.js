/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ give: NonNullable<unknown> }} Help_Standpoint_WordsInputs */

const nl_help_standpoint_words = /** @type {(inputs: Help_Standpoint_WordsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Open het dossier waarin om uw standpunt is gevraagd en kies ${i?.give}.
Het Regieteam en het team van de casemanager lezen uw hele standpunt. Andere organisaties lezen uw redenen niet.`)
};

const en_help_standpoint_words = /** @type {(inputs: Help_Standpoint_WordsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Open the file that asks for your standpoint and choose ${i?.give}.
The Regieteam and the case manager's team read your whole standpoint. Other organisations do not read your reasons.`)
};

/**
* | output |
* | --- |
* | "Open the file that asks for your standpoint and choose {give}. The Regieteam and the case manager's team read your whole standpoint. Other organisations do n..." |
*
* @param {Help_Standpoint_WordsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const help_standpoint_words = /** @type {((inputs: Help_Standpoint_WordsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Help_Standpoint_WordsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_help_standpoint_words(inputs)
	return nl_help_standpoint_words(inputs)
});