/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Health_VersionInputs */

const nl_health_version = /** @type {(inputs: Health_VersionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Programma op de server`)
};

const en_health_version = /** @type {(inputs: Health_VersionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Program on the server`)
};

/**
* | output |
* | --- |
* | "Program on the server" |
*
* @param {Health_VersionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_version = /** @type {((inputs?: Health_VersionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_VersionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_version(inputs)
	return nl_health_version(inputs)
});