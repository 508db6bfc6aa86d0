/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_ShaInputs */

const nl_rentfile_sha = /** @type {(inputs: Rentfile_ShaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kenmerk van het bestand (SHA-256)`)
};

const en_rentfile_sha = /** @type {(inputs: Rentfile_ShaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Mark of the file (SHA-256)`)
};

/**
* | output |
* | --- |
* | "Mark of the file (SHA-256)" |
*
* @param {Rentfile_ShaInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_sha = /** @type {((inputs?: Rentfile_ShaInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_ShaInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_sha(inputs)
	return nl_rentfile_sha(inputs)
});