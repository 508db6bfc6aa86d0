/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Ask_CompositionInputs */

const nl_visit_ask_composition = /** @type {(inputs: Visit_Ask_CompositionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wie wonen hier nu?`)
};

const en_visit_ask_composition = /** @type {(inputs: Visit_Ask_CompositionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who lives here now?`)
};

/**
* | output |
* | --- |
* | "Who lives here now?" |
*
* @param {Visit_Ask_CompositionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_ask_composition = /** @type {((inputs?: Visit_Ask_CompositionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Ask_CompositionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_ask_composition(inputs)
	return nl_visit_ask_composition(inputs)
});