/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_SummaryInputs */

const nl_visit_summary = /** @type {(inputs: Visit_SummaryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat gebeurde er, in één zin?`)
};

const en_visit_summary = /** @type {(inputs: Visit_SummaryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What happened, in one sentence?`)
};

/**
* | output |
* | --- |
* | "What happened, in one sentence?" |
*
* @param {Visit_SummaryInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_summary = /** @type {((inputs?: Visit_SummaryInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_SummaryInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_summary(inputs)
	return nl_visit_summary(inputs)
});