/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_Evidence_HintInputs */

const nl_plan_evidence_hint = /** @type {(inputs: Plan_Evidence_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bijvoorbeeld een bankafschrift. De verhuurder leest dit niet.`)
};

const en_plan_evidence_hint = /** @type {(inputs: Plan_Evidence_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`For example a bank statement. The landlord does not read this.`)
};

/**
* | output |
* | --- |
* | "For example a bank statement. The landlord does not read this." |
*
* @param {Plan_Evidence_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_evidence_hint = /** @type {((inputs?: Plan_Evidence_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Evidence_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_evidence_hint(inputs)
	return nl_plan_evidence_hint(inputs)
});