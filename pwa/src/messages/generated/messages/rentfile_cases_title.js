/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_Cases_TitleInputs */

const nl_rentfile_cases_title = /** @type {(inputs: Rentfile_Cases_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lopende zaken inbrengen`)
};

const en_rentfile_cases_title = /** @type {(inputs: Rentfile_Cases_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bring in running cases`)
};

/**
* | output |
* | --- |
* | "Bring in running cases" |
*
* @param {Rentfile_Cases_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_cases_title = /** @type {((inputs?: Rentfile_Cases_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Cases_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_cases_title(inputs)
	return nl_rentfile_cases_title(inputs)
});