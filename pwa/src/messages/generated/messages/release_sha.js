/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_ShaInputs */

const nl_release_sha = /** @type {(inputs: Release_ShaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Controlegetal (SHA-256)`)
};

const en_release_sha = /** @type {(inputs: Release_ShaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Checksum (SHA-256)`)
};

/**
* | output |
* | --- |
* | "Checksum (SHA-256)" |
*
* @param {Release_ShaInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_sha = /** @type {((inputs?: Release_ShaInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_ShaInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_sha(inputs)
	return nl_release_sha(inputs)
});