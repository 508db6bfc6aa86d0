/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_DeclinedInputs */

const nl_arrangement_declined = /** @type {(inputs: Arrangement_DeclinedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waarom de verhuurder het afwees`)
};

const en_arrangement_declined = /** @type {(inputs: Arrangement_DeclinedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Why the landlord declined`)
};

/**
* | output |
* | --- |
* | "Why the landlord declined" |
*
* @param {Arrangement_DeclinedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_declined = /** @type {((inputs?: Arrangement_DeclinedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_DeclinedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_declined(inputs)
	return nl_arrangement_declined(inputs)
});