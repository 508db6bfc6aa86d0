/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Error_ClockInputs */

const nl_visit_error_clock = /** @type {(inputs: Visit_Error_ClockInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf de tijd als 14:30.`)
};

const en_visit_error_clock = /** @type {(inputs: Visit_Error_ClockInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write the time as 14:30.`)
};

/**
* | output |
* | --- |
* | "Write the time as 14:30." |
*
* @param {Visit_Error_ClockInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_error_clock = /** @type {((inputs?: Visit_Error_ClockInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Error_ClockInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_error_clock(inputs)
	return nl_visit_error_clock(inputs)
});