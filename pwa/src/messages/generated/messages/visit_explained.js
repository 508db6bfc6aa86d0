/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_ExplainedInputs */

const nl_visit_explained = /** @type {(inputs: Visit_ExplainedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hebt u verteld wat u opschrijft en wie dat ziet?`)
};

const en_visit_explained = /** @type {(inputs: Visit_ExplainedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Did you tell what you write down and who sees it?`)
};

/**
* | output |
* | --- |
* | "Did you tell what you write down and who sees it?" |
*
* @param {Visit_ExplainedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_explained = /** @type {((inputs?: Visit_ExplainedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_ExplainedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_explained(inputs)
	return nl_visit_explained(inputs)
});