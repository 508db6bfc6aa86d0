/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ amount: NonNullable<unknown>, day: NonNullable<unknown> }} Arrangement_Comes_To_OneInputs */

const nl_arrangement_comes_to_one = /** @type {(inputs: Arrangement_Comes_To_OneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`1 betaling van ${i?.amount}, op ${i?.day}.`)
};

const en_arrangement_comes_to_one = /** @type {(inputs: Arrangement_Comes_To_OneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`1 payment of ${i?.amount}, on ${i?.day}.`)
};

/**
* | output |
* | --- |
* | "1 payment of {amount}, on {day}." |
*
* @param {Arrangement_Comes_To_OneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_comes_to_one = /** @type {((inputs: Arrangement_Comes_To_OneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_Comes_To_OneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_comes_to_one(inputs)
	return nl_arrangement_comes_to_one(inputs)
});