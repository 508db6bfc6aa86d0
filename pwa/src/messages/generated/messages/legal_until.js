/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Legal_UntilInputs */

const nl_legal_until = /** @type {(inputs: Legal_UntilInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tot en met welke dag?`)
};

const en_legal_until = /** @type {(inputs: Legal_UntilInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Until which day?`)
};

/**
* | output |
* | --- |
* | "Until which day?" |
*
* @param {Legal_UntilInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const legal_until = /** @type {((inputs?: Legal_UntilInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Legal_UntilInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_legal_until(inputs)
	return nl_legal_until(inputs)
});