/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Clearance_Not_MetInputs */

const nl_clearance_not_met = /** @type {(inputs: Clearance_Not_MetInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ontbreekt`)
};

const en_clearance_not_met = /** @type {(inputs: Clearance_Not_MetInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`missing`)
};

/**
* | output |
* | --- |
* | "missing" |
*
* @param {Clearance_Not_MetInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const clearance_not_met = /** @type {((inputs?: Clearance_Not_MetInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Clearance_Not_MetInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_clearance_not_met(inputs)
	return nl_clearance_not_met(inputs)
});