/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_Says_HintInputs */

const nl_arrangement_says_hint = /** @type {(inputs: Arrangement_Says_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De verhuurder leest dit niet.`)
};

const en_arrangement_says_hint = /** @type {(inputs: Arrangement_Says_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The landlord does not read this.`)
};

/**
* | output |
* | --- |
* | "The landlord does not read this." |
*
* @param {Arrangement_Says_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_says_hint = /** @type {((inputs?: Arrangement_Says_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_Says_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_says_hint(inputs)
	return nl_arrangement_says_hint(inputs)
});