/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ card: NonNullable<unknown> }} Help_Danger_WordsInputs */

const nl_help_danger_words = /** @type {(inputs: Help_Danger_WordsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Bel 112 bij direct gevaar. De app kan geen alarm slaan zonder internet.
Bij geweld of een kind dat niet veilig is, belt u Veilig Thuis: 0800-2000. Dat kan dag en nacht.
De nummers van uw regio staan onder ${i?.card} bij elk dossier, ook zonder internet.`)
};

const en_help_danger_words = /** @type {(inputs: Help_Danger_WordsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Call 112 in immediate danger. Without internet the app cannot raise an alarm.
In case of violence or a child that is not safe, call Veilig Thuis: 0800-2000, day and night.
The numbers of your region stand under ${i?.card} in every file, also without internet.`)
};

/**
* | output |
* | --- |
* | "Call 112 in immediate danger. Without internet the app cannot raise an alarm. In case of violence or a child that is not safe, call Veilig Thuis: 0800-2000, ..." |
*
* @param {Help_Danger_WordsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const help_danger_words = /** @type {((inputs: Help_Danger_WordsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Help_Danger_WordsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_help_danger_words(inputs)
	return nl_help_danger_words(inputs)
});