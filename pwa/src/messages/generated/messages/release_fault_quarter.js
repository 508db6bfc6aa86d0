/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_Fault_QuarterInputs */

const nl_release_fault_quarter = /** @type {(inputs: Release_Fault_QuarterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies hele kwartalen, zoals januari tot en met maart.`)
};

const en_release_fault_quarter = /** @type {(inputs: Release_Fault_QuarterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose whole quarters, such as January to March.`)
};

/**
* | output |
* | --- |
* | "Choose whole quarters, such as January to March." |
*
* @param {Release_Fault_QuarterInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_fault_quarter = /** @type {((inputs?: Release_Fault_QuarterInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_Fault_QuarterInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_fault_quarter(inputs)
	return nl_release_fault_quarter(inputs)
});