/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Copy_Error_OnInputs */

const nl_visit_copy_error_on = /** @type {(inputs: Visit_Copy_Error_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul in op welke dag.`)
};

const en_visit_copy_error_on = /** @type {(inputs: Visit_Copy_Error_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fill in on which day.`)
};

/**
* | output |
* | --- |
* | "Fill in on which day." |
*
* @param {Visit_Copy_Error_OnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_copy_error_on = /** @type {((inputs?: Visit_Copy_Error_OnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Copy_Error_OnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_copy_error_on(inputs)
	return nl_visit_copy_error_on(inputs)
});