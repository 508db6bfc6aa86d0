/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Correct_SubmitInputs */

const nl_decision_correct_submit = /** @type {(inputs: Decision_Correct_SubmitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Verbeterd besluit voorlezen en vastleggen`)
};

const en_decision_correct_submit = /** @type {(inputs: Decision_Correct_SubmitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Read the corrected decision back and record it`)
};

/**
* | output |
* | --- |
* | "Read the corrected decision back and record it" |
*
* @param {Decision_Correct_SubmitInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_correct_submit = /** @type {((inputs?: Decision_Correct_SubmitInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Correct_SubmitInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_correct_submit(inputs)
	return nl_decision_correct_submit(inputs)
});