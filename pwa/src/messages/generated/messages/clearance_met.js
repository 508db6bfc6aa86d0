/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Clearance_MetInputs */

const nl_clearance_met = /** @type {(inputs: Clearance_MetInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`in orde`)
};

const en_clearance_met = /** @type {(inputs: Clearance_MetInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`there`)
};

/**
* | output |
* | --- |
* | "there" |
*
* @param {Clearance_MetInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const clearance_met = /** @type {((inputs?: Clearance_MetInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Clearance_MetInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_clearance_met(inputs)
	return nl_clearance_met(inputs)
});