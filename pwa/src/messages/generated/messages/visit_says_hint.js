/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Says_HintInputs */

const nl_visit_says_hint = /** @type {(inputs: Visit_Says_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gebruik hun eigen woorden.`)
};

const en_visit_says_hint = /** @type {(inputs: Visit_Says_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Use their own words.`)
};

/**
* | output |
* | --- |
* | "Use their own words." |
*
* @param {Visit_Says_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_says_hint = /** @type {((inputs?: Visit_Says_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Says_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_says_hint(inputs)
	return nl_visit_says_hint(inputs)
});