/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_Instalment_PaidInputs */

const nl_arrangement_instalment_paid = /** @type {(inputs: Arrangement_Instalment_PaidInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`betaald`)
};

const en_arrangement_instalment_paid = /** @type {(inputs: Arrangement_Instalment_PaidInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`paid`)
};

/**
* | output |
* | --- |
* | "paid" |
*
* @param {Arrangement_Instalment_PaidInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_instalment_paid = /** @type {((inputs?: Arrangement_Instalment_PaidInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_Instalment_PaidInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_instalment_paid(inputs)
	return nl_arrangement_instalment_paid(inputs)
});