/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ what: NonNullable<unknown> }} Rights_History_AnswerInputs */

const nl_rights_history_answer = /** @type {(inputs: Rights_History_AnswerInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Antwoord op een verzoek over gegevens: ${i?.what}`)
};

const en_rights_history_answer = /** @type {(inputs: Rights_History_AnswerInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Answer to a request about data: ${i?.what}`)
};

/**
* | output |
* | --- |
* | "Answer to a request about data: {what}" |
*
* @param {Rights_History_AnswerInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rights_history_answer = /** @type {((inputs: Rights_History_AnswerInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rights_History_AnswerInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rights_history_answer(inputs)
	return nl_rights_history_answer(inputs)
});