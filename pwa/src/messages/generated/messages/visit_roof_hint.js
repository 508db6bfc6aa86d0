/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Roof_HintInputs */

const nl_visit_roof_hint = /** @type {(inputs: Visit_Roof_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vraag wat zij zelf al hebben geprobeerd.`)
};

const en_visit_roof_hint = /** @type {(inputs: Visit_Roof_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ask what they have tried themselves.`)
};

/**
* | output |
* | --- |
* | "Ask what they have tried themselves." |
*
* @param {Visit_Roof_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_roof_hint = /** @type {((inputs?: Visit_Roof_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Roof_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_roof_hint(inputs)
	return nl_visit_roof_hint(inputs)
});