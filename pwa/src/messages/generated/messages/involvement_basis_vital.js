/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Involvement_Basis_VitalInputs */

const nl_involvement_basis_vital = /** @type {(inputs: Involvement_Basis_VitalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vitaal belang (AVG 6.1d)`)
};

const en_involvement_basis_vital = /** @type {(inputs: Involvement_Basis_VitalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vital interest (GDPR 6.1d)`)
};

/**
* | output |
* | --- |
* | "Vital interest (GDPR 6.1d)" |
*
* @param {Involvement_Basis_VitalInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const involvement_basis_vital = /** @type {((inputs?: Involvement_Basis_VitalInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Involvement_Basis_VitalInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_involvement_basis_vital(inputs)
	return nl_involvement_basis_vital(inputs)
});