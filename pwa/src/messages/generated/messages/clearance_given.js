/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Clearance_GivenInputs */

const nl_clearance_given = /** @type {(inputs: Clearance_GivenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Vrijgave voor ${i?.day}`)
};

const en_clearance_given = /** @type {(inputs: Clearance_GivenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Clearance for ${i?.day}`)
};

/**
* | output |
* | --- |
* | "Clearance for {day}" |
*
* @param {Clearance_GivenInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const clearance_given = /** @type {((inputs: Clearance_GivenInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Clearance_GivenInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_clearance_given(inputs)
	return nl_clearance_given(inputs)
});