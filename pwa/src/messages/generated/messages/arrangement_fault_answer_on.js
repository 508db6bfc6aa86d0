/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_Fault_Answer_OnInputs */

const nl_arrangement_fault_answer_on = /** @type {(inputs: Arrangement_Fault_Answer_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul in wanneer u dit besloot.`)
};

const en_arrangement_fault_answer_on = /** @type {(inputs: Arrangement_Fault_Answer_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fill in when you decided this.`)
};

/**
* | output |
* | --- |
* | "Fill in when you decided this." |
*
* @param {Arrangement_Fault_Answer_OnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_fault_answer_on = /** @type {((inputs?: Arrangement_Fault_Answer_OnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_Fault_Answer_OnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_fault_answer_on(inputs)
	return nl_arrangement_fault_answer_on(inputs)
});