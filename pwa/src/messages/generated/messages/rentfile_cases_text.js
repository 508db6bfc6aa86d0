/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_Cases_TextInputs */

const nl_rentfile_cases_text = /** @type {(inputs: Rentfile_Cases_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Download het sjabloon als CSV`)
};

const en_rentfile_cases_text = /** @type {(inputs: Rentfile_Cases_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Download the template as CSV`)
};

/**
* | output |
* | --- |
* | "Download the template as CSV" |
*
* @param {Rentfile_Cases_TextInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_cases_text = /** @type {((inputs?: Rentfile_Cases_TextInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Cases_TextInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_cases_text(inputs)
	return nl_rentfile_cases_text(inputs)
});