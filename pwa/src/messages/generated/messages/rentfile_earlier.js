/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ by: NonNullable<unknown>, when: NonNullable<unknown>, day: NonNullable<unknown> }} Rentfile_EarlierInputs */

const nl_rentfile_earlier = /** @type {(inputs: Rentfile_EarlierInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.by} bracht dit bestand al op ${i?.when}, met de stand van ${i?.day}. Nog een keer verwerken verandert dan niets.`)
};

const en_rentfile_earlier = /** @type {(inputs: Rentfile_EarlierInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.by} brought this file before, on ${i?.when}, with the books of ${i?.day}. Taking it in again then changes nothing.`)
};

/**
* | output |
* | --- |
* | "{by} brought this file before, on {when}, with the books of {day}. Taking it in again then changes nothing." |
*
* @param {Rentfile_EarlierInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_earlier = /** @type {((inputs: Rentfile_EarlierInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_EarlierInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_earlier(inputs)
	return nl_rentfile_earlier(inputs)
});