/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Consent_Evidence_HintInputs */

const nl_consent_evidence_hint = /** @type {(inputs: Consent_Evidence_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bijvoorbeeld waar het papier ligt, of wat uw cliënt zei.`)
};

const en_consent_evidence_hint = /** @type {(inputs: Consent_Evidence_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`For example where the paper is, or what your client said.`)
};

/**
* | output |
* | --- |
* | "For example where the paper is, or what your client said." |
*
* @param {Consent_Evidence_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const consent_evidence_hint = /** @type {((inputs?: Consent_Evidence_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Consent_Evidence_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_consent_evidence_hint(inputs)
	return nl_consent_evidence_hint(inputs)
});