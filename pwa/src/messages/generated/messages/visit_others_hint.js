/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Others_HintInputs */

const nl_visit_others_hint = /** @type {(inputs: Visit_Others_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bijvoorbeeld een tolk, een collega of de begeleider.`)
};

const en_visit_others_hint = /** @type {(inputs: Visit_Others_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`For example an interpreter, a colleague or the support worker.`)
};

/**
* | output |
* | --- |
* | "For example an interpreter, a colleague or the support worker." |
*
* @param {Visit_Others_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_others_hint = /** @type {((inputs?: Visit_Others_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Others_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_others_hint(inputs)
	return nl_visit_others_hint(inputs)
});