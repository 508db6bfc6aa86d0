/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Clearance_StartInputs */

const nl_clearance_start = /** @type {(inputs: Clearance_StartInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vrijgave beoordelen`)
};

const en_clearance_start = /** @type {(inputs: Clearance_StartInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Judge a clearance`)
};

/**
* | output |
* | --- |
* | "Judge a clearance" |
*
* @param {Clearance_StartInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const clearance_start = /** @type {((inputs?: Clearance_StartInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Clearance_StartInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_clearance_start(inputs)
	return nl_clearance_start(inputs)
});