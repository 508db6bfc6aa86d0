/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Legal_OnInputs */

const nl_legal_on = /** @type {(inputs: Legal_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Op welke dag?`)
};

const en_legal_on = /** @type {(inputs: Legal_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`On which day?`)
};

/**
* | output |
* | --- |
* | "On which day?" |
*
* @param {Legal_OnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const legal_on = /** @type {((inputs?: Legal_OnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Legal_OnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_legal_on(inputs)
	return nl_legal_on(inputs)
});