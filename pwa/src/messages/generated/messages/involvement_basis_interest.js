/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Involvement_Basis_InterestInputs */

const nl_involvement_basis_interest = /** @type {(inputs: Involvement_Basis_InterestInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gerechtvaardigd belang (AVG 6.1f)`)
};

const en_involvement_basis_interest = /** @type {(inputs: Involvement_Basis_InterestInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Legitimate interest (GDPR 6.1f)`)
};

/**
* | output |
* | --- |
* | "Legitimate interest (GDPR 6.1f)" |
*
* @param {Involvement_Basis_InterestInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const involvement_basis_interest = /** @type {((inputs?: Involvement_Basis_InterestInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Involvement_Basis_InterestInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_involvement_basis_interest(inputs)
	return nl_involvement_basis_interest(inputs)
});