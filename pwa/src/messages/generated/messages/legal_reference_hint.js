/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Legal_Reference_HintInputs */

const nl_legal_reference_hint = /** @type {(inputs: Legal_Reference_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Van de rechtbank of de deurwaarder. Geen namen.`)
};

const en_legal_reference_hint = /** @type {(inputs: Legal_Reference_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Of the court or the bailiff. No names.`)
};

/**
* | output |
* | --- |
* | "Of the court or the bailiff. No names." |
*
* @param {Legal_Reference_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const legal_reference_hint = /** @type {((inputs?: Legal_Reference_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Legal_Reference_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_legal_reference_hint(inputs)
	return nl_legal_reference_hint(inputs)
});