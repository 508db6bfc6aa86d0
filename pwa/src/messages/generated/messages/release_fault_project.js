/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_Fault_ProjectInputs */

const nl_release_fault_project = /** @type {(inputs: Release_Fault_ProjectInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies voor welk onderzoek dit is.`)
};

const en_release_fault_project = /** @type {(inputs: Release_Fault_ProjectInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose for which research this is.`)
};

/**
* | output |
* | --- |
* | "Choose for which research this is." |
*
* @param {Release_Fault_ProjectInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_fault_project = /** @type {((inputs?: Release_Fault_ProjectInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_Fault_ProjectInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_fault_project(inputs)
	return nl_release_fault_project(inputs)
});