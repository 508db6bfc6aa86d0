/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Duty_EvidenceInputs */

const nl_duty_evidence = /** @type {(inputs: Duty_EvidenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waaruit blijkt dit?`)
};

const en_duty_evidence = /** @type {(inputs: Duty_EvidenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What shows this?`)
};

/**
* | output |
* | --- |
* | "What shows this?" |
*
* @param {Duty_EvidenceInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const duty_evidence = /** @type {((inputs?: Duty_EvidenceInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Duty_EvidenceInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_duty_evidence(inputs)
	return nl_duty_evidence(inputs)
});