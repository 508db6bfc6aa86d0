/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_ProtectionInputs */

const nl_release_protection = /** @type {(inputs: Release_ProtectionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat er niet in staat, en waarom`)
};

const en_release_protection = /** @type {(inputs: Release_ProtectionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What is not in it, and why`)
};

/**
* | output |
* | --- |
* | "What is not in it, and why" |
*
* @param {Release_ProtectionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_protection = /** @type {((inputs?: Release_ProtectionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_ProtectionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_protection(inputs)
	return nl_release_protection(inputs)
});