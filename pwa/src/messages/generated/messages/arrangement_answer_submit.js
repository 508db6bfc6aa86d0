/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_Answer_SubmitInputs */

const nl_arrangement_answer_submit = /** @type {(inputs: Arrangement_Answer_SubmitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Antwoord versturen`)
};

const en_arrangement_answer_submit = /** @type {(inputs: Arrangement_Answer_SubmitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Send the answer`)
};

/**
* | output |
* | --- |
* | "Send the answer" |
*
* @param {Arrangement_Answer_SubmitInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_answer_submit = /** @type {((inputs?: Arrangement_Answer_SubmitInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_Answer_SubmitInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_answer_submit(inputs)
	return nl_arrangement_answer_submit(inputs)
});