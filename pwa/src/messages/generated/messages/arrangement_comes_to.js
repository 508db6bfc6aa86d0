/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, amount: NonNullable<unknown>, last: NonNullable<unknown>, day: NonNullable<unknown> }} Arrangement_Comes_ToInputs */

const nl_arrangement_comes_to = /** @type {(inputs: Arrangement_Comes_ToInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} betalingen van ${i?.amount}. De laatste is ${i?.last}, op ${i?.day}.`)
};

const en_arrangement_comes_to = /** @type {(inputs: Arrangement_Comes_ToInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} payments of ${i?.amount}. The last is ${i?.last}, on ${i?.day}.`)
};

/**
* | output |
* | --- |
* | "{count} payments of {amount}. The last is {last}, on {day}." |
*
* @param {Arrangement_Comes_ToInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_comes_to = /** @type {((inputs: Arrangement_Comes_ToInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_Comes_ToInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_comes_to(inputs)
	return nl_arrangement_comes_to(inputs)
});