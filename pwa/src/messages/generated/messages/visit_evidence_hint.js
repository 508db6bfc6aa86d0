/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Evidence_HintInputs */

const nl_visit_evidence_hint = /** @type {(inputs: Visit_Evidence_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bijvoorbeeld een bankafschrift of een loonstrook.`)
};

const en_visit_evidence_hint = /** @type {(inputs: Visit_Evidence_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`For example a bank statement or a payslip.`)
};

/**
* | output |
* | --- |
* | "For example a bank statement or a payslip." |
*
* @param {Visit_Evidence_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_evidence_hint = /** @type {((inputs?: Visit_Evidence_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Evidence_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_evidence_hint(inputs)
	return nl_visit_evidence_hint(inputs)
});