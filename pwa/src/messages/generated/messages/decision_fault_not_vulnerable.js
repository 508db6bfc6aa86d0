/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Fault_Not_VulnerableInputs */

const nl_decision_fault_not_vulnerable = /** @type {(inputs: Decision_Fault_Not_VulnerableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf op waarom dit huishouden niet (meer) kwetsbaar is.`)
};

const en_decision_fault_not_vulnerable = /** @type {(inputs: Decision_Fault_Not_VulnerableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write down why this household is not vulnerable (any more).`)
};

/**
* | output |
* | --- |
* | "Write down why this household is not vulnerable (any more)." |
*
* @param {Decision_Fault_Not_VulnerableInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_fault_not_vulnerable = /** @type {((inputs?: Decision_Fault_Not_VulnerableInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Fault_Not_VulnerableInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_fault_not_vulnerable(inputs)
	return nl_decision_fault_not_vulnerable(inputs)
});