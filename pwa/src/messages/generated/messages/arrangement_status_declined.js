/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_Status_DeclinedInputs */

const nl_arrangement_status_declined = /** @type {(inputs: Arrangement_Status_DeclinedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`afgewezen door de verhuurder`)
};

const en_arrangement_status_declined = /** @type {(inputs: Arrangement_Status_DeclinedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`declined by the landlord`)
};

/**
* | output |
* | --- |
* | "declined by the landlord" |
*
* @param {Arrangement_Status_DeclinedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_status_declined = /** @type {((inputs?: Arrangement_Status_DeclinedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_Status_DeclinedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_status_declined(inputs)
	return nl_arrangement_status_declined(inputs)
});