/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Rentfile_Cases_NamelessInputs */

const nl_rentfile_cases_nameless = /** @type {(inputs: Rentfile_Cases_NamelessInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Zaken met een casemanager die wij niet kennen: ${i?.count}. Die komen zonder casemanager binnen.`)
};

const en_rentfile_cases_nameless = /** @type {(inputs: Rentfile_Cases_NamelessInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Cases with a case manager we do not know: ${i?.count}. They come in without one.`)
};

/**
* | output |
* | --- |
* | "Cases with a case manager we do not know: {count}. They come in without one." |
*
* @param {Rentfile_Cases_NamelessInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_cases_nameless = /** @type {((inputs: Rentfile_Cases_NamelessInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Cases_NamelessInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_cases_nameless(inputs)
	return nl_rentfile_cases_nameless(inputs)
});