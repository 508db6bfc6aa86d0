/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_Cases_Step_FillInputs */

const nl_rentfile_cases_step_fill = /** @type {(inputs: Rentfile_Cases_Step_FillInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`1. Vul het sjabloon in`)
};

const en_rentfile_cases_step_fill = /** @type {(inputs: Rentfile_Cases_Step_FillInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`1. Fill in the template`)
};

/**
* | output |
* | --- |
* | "1. Fill in the template" |
*
* @param {Rentfile_Cases_Step_FillInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_cases_step_fill = /** @type {((inputs?: Rentfile_Cases_Step_FillInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Cases_Step_FillInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_cases_step_fill(inputs)
	return nl_rentfile_cases_step_fill(inputs)
});