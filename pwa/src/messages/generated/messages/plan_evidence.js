/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_EvidenceInputs */

const nl_plan_evidence = /** @type {(inputs: Plan_EvidenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat liet dat zien?`)
};

const en_plan_evidence = /** @type {(inputs: Plan_EvidenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What showed it?`)
};

/**
* | output |
* | --- |
* | "What showed it?" |
*
* @param {Plan_EvidenceInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_evidence = /** @type {((inputs?: Plan_EvidenceInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_EvidenceInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_evidence(inputs)
	return nl_plan_evidence(inputs)
});