/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Clearance_NeedsInputs */

const nl_clearance_needs = /** @type {(inputs: Clearance_NeedsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Dit is nodig voor een vrijgave op ${i?.day}`)
};

const en_clearance_needs = /** @type {(inputs: Clearance_NeedsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`This is needed for a clearance on ${i?.day}`)
};

/**
* | output |
* | --- |
* | "This is needed for a clearance on {day}" |
*
* @param {Clearance_NeedsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const clearance_needs = /** @type {((inputs: Clearance_NeedsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Clearance_NeedsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_clearance_needs(inputs)
	return nl_clearance_needs(inputs)
});