/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ amount: NonNullable<unknown> }} Arrangement_Paid_So_FarInputs */

const nl_arrangement_paid_so_far = /** @type {(inputs: Arrangement_Paid_So_FarInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.amount} betaald`)
};

const en_arrangement_paid_so_far = /** @type {(inputs: Arrangement_Paid_So_FarInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.amount} paid`)
};

/**
* | output |
* | --- |
* | "{amount} paid" |
*
* @param {Arrangement_Paid_So_FarInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_paid_so_far = /** @type {((inputs: Arrangement_Paid_So_FarInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_Paid_So_FarInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_paid_so_far(inputs)
	return nl_arrangement_paid_so_far(inputs)
});