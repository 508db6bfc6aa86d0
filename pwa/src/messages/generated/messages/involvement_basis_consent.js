/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Involvement_Basis_ConsentInputs */

const nl_involvement_basis_consent = /** @type {(inputs: Involvement_Basis_ConsentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Toestemming (AVG 6.1a)`)
};

const en_involvement_basis_consent = /** @type {(inputs: Involvement_Basis_ConsentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Consent (GDPR 6.1a)`)
};

/**
* | output |
* | --- |
* | "Consent (GDPR 6.1a)" |
*
* @param {Involvement_Basis_ConsentInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const involvement_basis_consent = /** @type {((inputs?: Involvement_Basis_ConsentInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Involvement_Basis_ConsentInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_involvement_basis_consent(inputs)
	return nl_involvement_basis_consent(inputs)
});