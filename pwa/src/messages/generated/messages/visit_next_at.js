/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Next_AtInputs */

const nl_visit_next_at = /** @type {(inputs: Visit_Next_AtInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hoe laat?`)
};

const en_visit_next_at = /** @type {(inputs: Visit_Next_AtInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`At what time?`)
};

/**
* | output |
* | --- |
* | "At what time?" |
*
* @param {Visit_Next_AtInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_next_at = /** @type {((inputs?: Visit_Next_AtInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Next_AtInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_next_at(inputs)
	return nl_visit_next_at(inputs)
});