/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rights_Outcome_Partly_ErasureInputs */

const nl_rights_outcome_partly_erasure = /** @type {(inputs: Rights_Outcome_Partly_ErasureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De vrije tekst en foto's worden gewist. De feiten blijven tot hun bewaartermijn.`)
};

const en_rights_outcome_partly_erasure = /** @type {(inputs: Rights_Outcome_Partly_ErasureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Free text and photos are erased. The facts stay until their term is over.`)
};

/**
* | output |
* | --- |
* | "Free text and photos are erased. The facts stay until their term is over." |
*
* @param {Rights_Outcome_Partly_ErasureInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rights_outcome_partly_erasure = /** @type {((inputs?: Rights_Outcome_Partly_ErasureInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rights_Outcome_Partly_ErasureInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rights_outcome_partly_erasure(inputs)
	return nl_rights_outcome_partly_erasure(inputs)
});