/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Consent_EvidenceInputs */

const nl_consent_evidence = /** @type {(inputs: Consent_EvidenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waaruit blijkt de toestemming?`)
};

const en_consent_evidence = /** @type {(inputs: Consent_EvidenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What shows the consent?`)
};

/**
* | output |
* | --- |
* | "What shows the consent?" |
*
* @param {Consent_EvidenceInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const consent_evidence = /** @type {((inputs?: Consent_EvidenceInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Consent_EvidenceInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_consent_evidence(inputs)
	return nl_consent_evidence(inputs)
});