/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Check_MetInputs */

const nl_visit_check_met = /** @type {(inputs: Visit_Check_MetInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`voldaan`)
};

const en_visit_check_met = /** @type {(inputs: Visit_Check_MetInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`met`)
};

/**
* | output |
* | --- |
* | "met" |
*
* @param {Visit_Check_MetInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_check_met = /** @type {((inputs?: Visit_Check_MetInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Check_MetInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_check_met(inputs)
	return nl_visit_check_met(inputs)
});