/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_OnInputs */

const nl_visit_on = /** @type {(inputs: Visit_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Op welke dag was het bezoek?`)
};

const en_visit_on = /** @type {(inputs: Visit_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`On which day was the visit?`)
};

/**
* | output |
* | --- |
* | "On which day was the visit?" |
*
* @param {Visit_OnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_on = /** @type {((inputs?: Visit_OnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_OnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_on(inputs)
	return nl_visit_on(inputs)
});