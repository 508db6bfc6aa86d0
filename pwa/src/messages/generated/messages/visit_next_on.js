/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Next_OnInputs */

const nl_visit_next_on = /** @type {(inputs: Visit_Next_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wanneer is het volgende bezoek?`)
};

const en_visit_next_on = /** @type {(inputs: Visit_Next_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`When is the next visit?`)
};

/**
* | output |
* | --- |
* | "When is the next visit?" |
*
* @param {Visit_Next_OnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_next_on = /** @type {((inputs?: Visit_Next_OnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Next_OnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_next_on(inputs)
	return nl_visit_next_on(inputs)
});