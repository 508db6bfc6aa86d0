/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Correct_TitleInputs */

const nl_decision_correct_title = /** @type {(inputs: Decision_Correct_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Besluit verbeteren`)
};

const en_decision_correct_title = /** @type {(inputs: Decision_Correct_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Correct decision`)
};

/**
* | output |
* | --- |
* | "Correct decision" |
*
* @param {Decision_Correct_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_correct_title = /** @type {((inputs?: Decision_Correct_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Correct_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_correct_title(inputs)
	return nl_decision_correct_title(inputs)
});