/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Clearance_AskedInputs */

const nl_clearance_asked = /** @type {(inputs: Clearance_AskedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`De verhuurder vraagt een vrijgave voor ${i?.day}`)
};

const en_clearance_asked = /** @type {(inputs: Clearance_AskedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The landlord asks for a clearance for ${i?.day}`)
};

/**
* | output |
* | --- |
* | "The landlord asks for a clearance for {day}" |
*
* @param {Clearance_AskedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const clearance_asked = /** @type {((inputs: Clearance_AskedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Clearance_AskedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_clearance_asked(inputs)
	return nl_clearance_asked(inputs)
});