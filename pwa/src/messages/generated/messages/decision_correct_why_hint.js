/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Correct_Why_HintInputs */

const nl_decision_correct_why_hint = /** @type {(inputs: Decision_Correct_Why_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bijvoorbeeld: verkeerde dag, of een organisatie die wel akkoord was.`)
};

const en_decision_correct_why_hint = /** @type {(inputs: Decision_Correct_Why_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`For example: the wrong day, or an organisation that did agree.`)
};

/**
* | output |
* | --- |
* | "For example: the wrong day, or an organisation that did agree." |
*
* @param {Decision_Correct_Why_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_correct_why_hint = /** @type {((inputs?: Decision_Correct_Why_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Correct_Why_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_correct_why_hint(inputs)
	return nl_decision_correct_why_hint(inputs)
});