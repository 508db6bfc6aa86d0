/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Error_Next_OnInputs */

const nl_visit_error_next_on = /** @type {(inputs: Visit_Error_Next_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul in op welke dag het volgende bezoek is.`)
};

const en_visit_error_next_on = /** @type {(inputs: Visit_Error_Next_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fill in on which day the next visit is.`)
};

/**
* | output |
* | --- |
* | "Fill in on which day the next visit is." |
*
* @param {Visit_Error_Next_OnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_error_next_on = /** @type {((inputs?: Visit_Error_Next_OnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Error_Next_OnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_error_next_on(inputs)
	return nl_visit_error_next_on(inputs)
});