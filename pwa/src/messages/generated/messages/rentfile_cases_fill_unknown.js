/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_Cases_Fill_UnknownInputs */

const nl_rentfile_cases_fill_unknown = /** @type {(inputs: Rentfile_Cases_Fill_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Weet u iets niet? Laat het leeg. Zonder geboortedatum telt een bewoner als kind.`)
};

const en_rentfile_cases_fill_unknown = /** @type {(inputs: Rentfile_Cases_Fill_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Is something unknown? Leave it empty. Without a birth date a resident counts as a child.`)
};

/**
* | output |
* | --- |
* | "Is something unknown? Leave it empty. Without a birth date a resident counts as a child." |
*
* @param {Rentfile_Cases_Fill_UnknownInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_cases_fill_unknown = /** @type {((inputs?: Rentfile_Cases_Fill_UnknownInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Cases_Fill_UnknownInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_cases_fill_unknown(inputs)
	return nl_rentfile_cases_fill_unknown(inputs)
});