/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Error_OnInputs */

const nl_visit_error_on = /** @type {(inputs: Visit_Error_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul in op welke dag het bezoek was.`)
};

const en_visit_error_on = /** @type {(inputs: Visit_Error_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fill in on which day the visit was.`)
};

/**
* | output |
* | --- |
* | "Fill in on which day the visit was." |
*
* @param {Visit_Error_OnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_error_on = /** @type {((inputs?: Visit_Error_OnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Error_OnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_error_on(inputs)
	return nl_visit_error_on(inputs)
});