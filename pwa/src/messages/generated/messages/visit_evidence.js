/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_EvidenceInputs */

const nl_visit_evidence = /** @type {(inputs: Visit_EvidenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat hebt u gezien?`)
};

const en_visit_evidence = /** @type {(inputs: Visit_EvidenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What did you see?`)
};

/**
* | output |
* | --- |
* | "What did you see?" |
*
* @param {Visit_EvidenceInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_evidence = /** @type {((inputs?: Visit_EvidenceInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_EvidenceInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_evidence(inputs)
	return nl_visit_evidence(inputs)
});