/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Health_VersionsInputs */

const nl_health_versions = /** @type {(inputs: Health_VersionsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Versies en opslag`)
};

const en_health_versions = /** @type {(inputs: Health_VersionsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Versions and storage`)
};

/**
* | output |
* | --- |
* | "Versions and storage" |
*
* @param {Health_VersionsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_versions = /** @type {((inputs?: Health_VersionsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_VersionsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_versions(inputs)
	return nl_health_versions(inputs)
});