/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Rentfile_Cases_ManagedInputs */

const nl_rentfile_cases_managed = /** @type {(inputs: Rentfile_Cases_ManagedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Zaken waarvan de casemanager bekend is: ${i?.count}.`)
};

const en_rentfile_cases_managed = /** @type {(inputs: Rentfile_Cases_ManagedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Cases whose case manager is known: ${i?.count}.`)
};

/**
* | output |
* | --- |
* | "Cases whose case manager is known: {count}." |
*
* @param {Rentfile_Cases_ManagedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_cases_managed = /** @type {((inputs: Rentfile_Cases_ManagedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Cases_ManagedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_cases_managed(inputs)
	return nl_rentfile_cases_managed(inputs)
});