/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_VulnerableInputs */

const nl_decision_vulnerable = /** @type {(inputs: Decision_VulnerableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kwetsbaar`)
};

const en_decision_vulnerable = /** @type {(inputs: Decision_VulnerableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vulnerable`)
};

/**
* | output |
* | --- |
* | "Vulnerable" |
*
* @param {Decision_VulnerableInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_vulnerable = /** @type {((inputs?: Decision_VulnerableInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_VulnerableInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_vulnerable(inputs)
	return nl_decision_vulnerable(inputs)
});