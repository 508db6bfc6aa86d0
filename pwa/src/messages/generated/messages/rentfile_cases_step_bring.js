/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_Cases_Step_BringInputs */

const nl_rentfile_cases_step_bring = /** @type {(inputs: Rentfile_Cases_Step_BringInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`2. Breng het bestand in`)
};

const en_rentfile_cases_step_bring = /** @type {(inputs: Rentfile_Cases_Step_BringInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`2. Bring the file`)
};

/**
* | output |
* | --- |
* | "2. Bring the file" |
*
* @param {Rentfile_Cases_Step_BringInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_cases_step_bring = /** @type {((inputs?: Rentfile_Cases_Step_BringInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Cases_Step_BringInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_cases_step_bring(inputs)
	return nl_rentfile_cases_step_bring(inputs)
});