/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Involvement_Fault_BasisInputs */

const nl_involvement_fault_basis = /** @type {(inputs: Involvement_Fault_BasisInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies de reden volgens de wet.`)
};

const en_involvement_fault_basis = /** @type {(inputs: Involvement_Fault_BasisInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose the legal basis.`)
};

/**
* | output |
* | --- |
* | "Choose the legal basis." |
*
* @param {Involvement_Fault_BasisInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const involvement_fault_basis = /** @type {((inputs?: Involvement_Fault_BasisInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Involvement_Fault_BasisInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_involvement_fault_basis(inputs)
	return nl_involvement_fault_basis(inputs)
});