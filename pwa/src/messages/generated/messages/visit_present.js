/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_PresentInputs */

const nl_visit_present = /** @type {(inputs: Visit_PresentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Welke bewoners waren erbij?`)
};

const en_visit_present = /** @type {(inputs: Visit_PresentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Which residents were there?`)
};

/**
* | output |
* | --- |
* | "Which residents were there?" |
*
* @param {Visit_PresentInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_present = /** @type {((inputs?: Visit_PresentInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_PresentInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_present(inputs)
	return nl_visit_present(inputs)
});