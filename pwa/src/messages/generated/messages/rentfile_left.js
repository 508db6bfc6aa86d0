/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Rentfile_LeftInputs */

const nl_rentfile_left = /** @type {(inputs: Rentfile_LeftInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Huurovereenkomsten zonder achterstand, alleen geteld: ${i?.count}.`)
};

const en_rentfile_left = /** @type {(inputs: Rentfile_LeftInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Tenancies without arrears, counted only: ${i?.count}.`)
};

/**
* | output |
* | --- |
* | "Tenancies without arrears, counted only: {count}." |
*
* @param {Rentfile_LeftInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_left = /** @type {((inputs: Rentfile_LeftInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_LeftInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_left(inputs)
	return nl_rentfile_left(inputs)
});