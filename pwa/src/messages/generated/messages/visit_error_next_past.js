/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Error_Next_PastInputs */

const nl_visit_error_next_past = /** @type {(inputs: Visit_Error_Next_PastInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Het volgende bezoek ligt in het verleden.`)
};

const en_visit_error_next_past = /** @type {(inputs: Visit_Error_Next_PastInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The next visit lies in the past.`)
};

/**
* | output |
* | --- |
* | "The next visit lies in the past." |
*
* @param {Visit_Error_Next_PastInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_error_next_past = /** @type {((inputs?: Visit_Error_Next_PastInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Error_Next_PastInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_error_next_past(inputs)
	return nl_visit_error_next_past(inputs)
});