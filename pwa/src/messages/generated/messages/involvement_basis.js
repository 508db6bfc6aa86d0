/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Involvement_BasisInputs */

const nl_involvement_basis = /** @type {(inputs: Involvement_BasisInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat is de reden volgens de wet?`)
};

const en_involvement_basis = /** @type {(inputs: Involvement_BasisInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`On which legal basis?`)
};

/**
* | output |
* | --- |
* | "On which legal basis?" |
*
* @param {Involvement_BasisInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const involvement_basis = /** @type {((inputs?: Involvement_BasisInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Involvement_BasisInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_involvement_basis(inputs)
	return nl_involvement_basis(inputs)
});