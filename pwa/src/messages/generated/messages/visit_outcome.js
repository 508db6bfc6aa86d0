/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_OutcomeInputs */

const nl_visit_outcome = /** @type {(inputs: Visit_OutcomeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hoe ging het bezoek?`)
};

const en_visit_outcome = /** @type {(inputs: Visit_OutcomeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How did the visit go?`)
};

/**
* | output |
* | --- |
* | "How did the visit go?" |
*
* @param {Visit_OutcomeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_outcome = /** @type {((inputs?: Visit_OutcomeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_OutcomeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_outcome(inputs)
	return nl_visit_outcome(inputs)
});