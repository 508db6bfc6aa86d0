/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ by: NonNullable<unknown>, when: NonNullable<unknown> }} Rentfile_BroughtInputs */

const nl_rentfile_brought = /** @type {(inputs: Rentfile_BroughtInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Gebracht door ${i?.by} op ${i?.when}.`)
};

const en_rentfile_brought = /** @type {(inputs: Rentfile_BroughtInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Brought by ${i?.by} on ${i?.when}.`)
};

/**
* | output |
* | --- |
* | "Brought by {by} on {when}." |
*
* @param {Rentfile_BroughtInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_brought = /** @type {((inputs: Rentfile_BroughtInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_BroughtInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_brought(inputs)
	return nl_rentfile_brought(inputs)
});