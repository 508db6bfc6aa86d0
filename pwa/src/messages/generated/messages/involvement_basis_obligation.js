/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Involvement_Basis_ObligationInputs */

const nl_involvement_basis_obligation = /** @type {(inputs: Involvement_Basis_ObligationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wettelijke plicht (AVG 6.1c)`)
};

const en_involvement_basis_obligation = /** @type {(inputs: Involvement_Basis_ObligationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Legal obligation (GDPR 6.1c)`)
};

/**
* | output |
* | --- |
* | "Legal obligation (GDPR 6.1c)" |
*
* @param {Involvement_Basis_ObligationInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const involvement_basis_obligation = /** @type {((inputs?: Involvement_Basis_ObligationInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Involvement_Basis_ObligationInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_involvement_basis_obligation(inputs)
	return nl_involvement_basis_obligation(inputs)
});