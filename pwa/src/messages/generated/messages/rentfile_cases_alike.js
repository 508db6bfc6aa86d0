/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Rentfile_Cases_AlikeInputs */

const nl_rentfile_cases_alike = /** @type {(inputs: Rentfile_Cases_AlikeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Op dit adres is er al een dossier: ${i?.count} keer. Kijk na of het om hetzelfde huishouden gaat.`)
};

const en_rentfile_cases_alike = /** @type {(inputs: Rentfile_Cases_AlikeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`There is a file at this address already: ${i?.count} times. Check whether it is the same household.`)
};

/**
* | output |
* | --- |
* | "There is a file at this address already: {count} times. Check whether it is the same household." |
*
* @param {Rentfile_Cases_AlikeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_cases_alike = /** @type {((inputs: Rentfile_Cases_AlikeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Cases_AlikeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_cases_alike(inputs)
	return nl_rentfile_cases_alike(inputs)
});