/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Arrangement_OfInputs */

const nl_arrangement_of = /** @type {(inputs: Arrangement_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Afspraak van ${i?.day}`)
};

const en_arrangement_of = /** @type {(inputs: Arrangement_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Agreed on ${i?.day}`)
};

/**
* | output |
* | --- |
* | "Agreed on {day}" |
*
* @param {Arrangement_OfInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_of = /** @type {((inputs: Arrangement_OfInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_OfInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_of(inputs)
	return nl_arrangement_of(inputs)
});