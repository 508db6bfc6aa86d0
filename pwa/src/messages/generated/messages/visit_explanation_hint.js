/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Explanation_HintInputs */

const nl_visit_explanation_hint = /** @type {(inputs: Visit_Explanation_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Zonder uitleg weet het Regieteam niet waarom.`)
};

const en_visit_explanation_hint = /** @type {(inputs: Visit_Explanation_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Without an explanation the Regieteam does not know why.`)
};

/**
* | output |
* | --- |
* | "Without an explanation the Regieteam does not know why." |
*
* @param {Visit_Explanation_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_explanation_hint = /** @type {((inputs?: Visit_Explanation_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Explanation_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_explanation_hint(inputs)
	return nl_visit_explanation_hint(inputs)
});