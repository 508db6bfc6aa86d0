/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ paid: NonNullable<unknown>, due: NonNullable<unknown> }} Visit_Since_RentInputs */

const nl_visit_since_rent = /** @type {(inputs: Visit_Since_RentInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Laatste maand huur: ${i?.paid} betaald van ${i?.due}.`)
};

const en_visit_since_rent = /** @type {(inputs: Visit_Since_RentInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Last month of rent: ${i?.paid} paid of ${i?.due}.`)
};

/**
* | output |
* | --- |
* | "Last month of rent: {paid} paid of {due}." |
*
* @param {Visit_Since_RentInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_since_rent = /** @type {((inputs: Visit_Since_RentInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Since_RentInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_since_rent(inputs)
	return nl_visit_since_rent(inputs)
});