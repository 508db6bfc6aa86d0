/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Correct_VulnerableInputs */

const nl_decision_correct_vulnerable = /** @type {(inputs: Decision_Correct_VulnerableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Het huishouden telt weer als kwetsbaar, zoals voor dit besluit. Een vrijgave zonder plek voor iedereen vervalt.`)
};

const en_decision_correct_vulnerable = /** @type {(inputs: Decision_Correct_VulnerableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The household counts as vulnerable again, as before this decision. A clearance without a place for everybody lapses.`)
};

/**
* | output |
* | --- |
* | "The household counts as vulnerable again, as before this decision. A clearance without a place for everybody lapses." |
*
* @param {Decision_Correct_VulnerableInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_correct_vulnerable = /** @type {((inputs?: Decision_Correct_VulnerableInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Correct_VulnerableInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_correct_vulnerable(inputs)
	return nl_decision_correct_vulnerable(inputs)
});