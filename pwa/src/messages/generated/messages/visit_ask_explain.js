/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Ask_ExplainInputs */

const nl_visit_ask_explain = /** @type {(inputs: Visit_Ask_ExplainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vertel wat wij opschrijven en wie dat ziet.`)
};

const en_visit_ask_explain = /** @type {(inputs: Visit_Ask_ExplainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tell what we write down and who sees it.`)
};

/**
* | output |
* | --- |
* | "Tell what we write down and who sees it." |
*
* @param {Visit_Ask_ExplainInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_ask_explain = /** @type {((inputs?: Visit_Ask_ExplainInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Ask_ExplainInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_ask_explain(inputs)
	return nl_visit_ask_explain(inputs)
});