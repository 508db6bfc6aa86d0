/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_Fault_KindInputs */

const nl_release_fault_kind = /** @type {(inputs: Release_Fault_KindInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies wat u wilt maken.`)
};

const en_release_fault_kind = /** @type {(inputs: Release_Fault_KindInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose what you want to make.`)
};

/**
* | output |
* | --- |
* | "Choose what you want to make." |
*
* @param {Release_Fault_KindInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_fault_kind = /** @type {((inputs?: Release_Fault_KindInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_Fault_KindInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_fault_kind(inputs)
	return nl_release_fault_kind(inputs)
});