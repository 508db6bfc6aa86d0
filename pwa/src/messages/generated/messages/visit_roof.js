/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_RoofInputs */

const nl_visit_roof = /** @type {(inputs: Visit_RoofInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Welke familie, vrienden of andere plek kan helpen?`)
};

const en_visit_roof = /** @type {(inputs: Visit_RoofInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Which family, friends or other place can help?`)
};

/**
* | output |
* | --- |
* | "Which family, friends or other place can help?" |
*
* @param {Visit_RoofInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_roof = /** @type {((inputs?: Visit_RoofInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_RoofInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_roof(inputs)
	return nl_visit_roof(inputs)
});