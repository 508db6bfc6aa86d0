/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrears_Only_ProposedInputs */

const nl_arrears_only_proposed = /** @type {(inputs: Arrears_Only_ProposedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Voorstel te beantwoorden`)
};

const en_arrears_only_proposed = /** @type {(inputs: Arrears_Only_ProposedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Proposal to answer`)
};

/**
* | output |
* | --- |
* | "Proposal to answer" |
*
* @param {Arrears_Only_ProposedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrears_only_proposed = /** @type {((inputs?: Arrears_Only_ProposedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrears_Only_ProposedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrears_only_proposed(inputs)
	return nl_arrears_only_proposed(inputs)
});