/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_Fault_FormatsInputs */

const nl_release_fault_formats = /** @type {(inputs: Release_Fault_FormatsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies minstens één soort bestand.`)
};

const en_release_fault_formats = /** @type {(inputs: Release_Fault_FormatsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose at least one kind of file.`)
};

/**
* | output |
* | --- |
* | "Choose at least one kind of file." |
*
* @param {Release_Fault_FormatsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_fault_formats = /** @type {((inputs?: Release_Fault_FormatsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_Fault_FormatsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_fault_formats(inputs)
	return nl_release_fault_formats(inputs)
});