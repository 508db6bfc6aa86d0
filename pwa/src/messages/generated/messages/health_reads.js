/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Health_ReadsInputs */

const nl_health_reads = /** @type {(inputs: Health_ReadsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bekeken`)
};

const en_health_reads = /** @type {(inputs: Health_ReadsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Shown`)
};

/**
* | output |
* | --- |
* | "Shown" |
*
* @param {Health_ReadsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_reads = /** @type {((inputs?: Health_ReadsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_ReadsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_reads(inputs)
	return nl_health_reads(inputs)
});