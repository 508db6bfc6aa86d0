/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_Cases_DoneInputs */

const nl_rentfile_cases_done = /** @type {(inputs: Rentfile_Cases_DoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De zaken zijn ingebracht.`)
};

const en_rentfile_cases_done = /** @type {(inputs: Rentfile_Cases_DoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The cases are in.`)
};

/**
* | output |
* | --- |
* | "The cases are in." |
*
* @param {Rentfile_Cases_DoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_cases_done = /** @type {((inputs?: Rentfile_Cases_DoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Cases_DoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_cases_done(inputs)
	return nl_rentfile_cases_done(inputs)
});