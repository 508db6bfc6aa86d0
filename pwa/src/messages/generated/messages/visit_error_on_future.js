/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Error_On_FutureInputs */

const nl_visit_error_on_future = /** @type {(inputs: Visit_Error_On_FutureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Deze dag ligt in de toekomst. Kies de dag van het bezoek.`)
};

const en_visit_error_on_future = /** @type {(inputs: Visit_Error_On_FutureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This day lies in the future. Choose the day of the visit.`)
};

/**
* | output |
* | --- |
* | "This day lies in the future. Choose the day of the visit." |
*
* @param {Visit_Error_On_FutureInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_error_on_future = /** @type {((inputs?: Visit_Error_On_FutureInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Error_On_FutureInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_error_on_future(inputs)
	return nl_visit_error_on_future(inputs)
});