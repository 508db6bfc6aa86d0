/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Fault_SpecialInputs */

const nl_decision_fault_special = /** @type {(inputs: Decision_Fault_SpecialInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Is aanmelding bij het Meldpunt nodig? Schrijf op waarom wel of niet.`)
};

const en_decision_fault_special = /** @type {(inputs: Decision_Fault_SpecialInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Is registration with the desk needed? Write down why or why not.`)
};

/**
* | output |
* | --- |
* | "Is registration with the desk needed? Write down why or why not." |
*
* @param {Decision_Fault_SpecialInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_fault_special = /** @type {((inputs?: Decision_Fault_SpecialInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Fault_SpecialInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_fault_special(inputs)
	return nl_decision_fault_special(inputs)
});