/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Consent_WithdrawnInputs */

const nl_consent_withdrawn = /** @type {(inputs: Consent_WithdrawnInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`De toestemming van ${i?.name} is ingetrokken.`)
};

const en_consent_withdrawn = /** @type {(inputs: Consent_WithdrawnInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The consent of ${i?.name} is withdrawn.`)
};

/**
* | output |
* | --- |
* | "The consent of {name} is withdrawn." |
*
* @param {Consent_WithdrawnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const consent_withdrawn = /** @type {((inputs: Consent_WithdrawnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Consent_WithdrawnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_consent_withdrawn(inputs)
	return nl_consent_withdrawn(inputs)
});