/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Legal_ReferenceInputs */

const nl_legal_reference = /** @type {(inputs: Legal_ReferenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Zaaknummer`)
};

const en_legal_reference = /** @type {(inputs: Legal_ReferenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Case number`)
};

/**
* | output |
* | --- |
* | "Case number" |
*
* @param {Legal_ReferenceInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const legal_reference = /** @type {((inputs?: Legal_ReferenceInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Legal_ReferenceInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_legal_reference(inputs)
	return nl_legal_reference(inputs)
});