/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Check_Not_MetInputs */

const nl_visit_check_not_met = /** @type {(inputs: Visit_Check_Not_MetInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`niet voldaan`)
};

const en_visit_check_not_met = /** @type {(inputs: Visit_Check_Not_MetInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`not met`)
};

/**
* | output |
* | --- |
* | "not met" |
*
* @param {Visit_Check_Not_MetInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_check_not_met = /** @type {((inputs?: Visit_Check_Not_MetInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Check_Not_MetInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_check_not_met(inputs)
	return nl_visit_check_not_met(inputs)
});