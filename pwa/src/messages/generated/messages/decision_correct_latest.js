/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Correct_LatestInputs */

const nl_decision_correct_latest = /** @type {(inputs: Decision_Correct_LatestInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Naar het nieuwste besluit`)
};

const en_decision_correct_latest = /** @type {(inputs: Decision_Correct_LatestInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`To the newest decision`)
};

/**
* | output |
* | --- |
* | "To the newest decision" |
*
* @param {Decision_Correct_LatestInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_correct_latest = /** @type {((inputs?: Decision_Correct_LatestInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Correct_LatestInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_correct_latest(inputs)
	return nl_decision_correct_latest(inputs)
});