/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_Agree_QuestionInputs */

const nl_arrangement_agree_question = /** @type {(inputs: Arrangement_Agree_QuestionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bent u akkoord met deze regeling?`)
};

const en_arrangement_agree_question = /** @type {(inputs: Arrangement_Agree_QuestionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Do you agree with this arrangement?`)
};

/**
* | output |
* | --- |
* | "Do you agree with this arrangement?" |
*
* @param {Arrangement_Agree_QuestionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_agree_question = /** @type {((inputs?: Arrangement_Agree_QuestionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_Agree_QuestionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_agree_question(inputs)
	return nl_arrangement_agree_question(inputs)
});