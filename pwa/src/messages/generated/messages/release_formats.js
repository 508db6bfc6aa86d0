/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_FormatsInputs */

const nl_release_formats = /** @type {(inputs: Release_FormatsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Welke soorten bestanden?`)
};

const en_release_formats = /** @type {(inputs: Release_FormatsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Which kinds of files?`)
};

/**
* | output |
* | --- |
* | "Which kinds of files?" |
*
* @param {Release_FormatsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_formats = /** @type {((inputs?: Release_FormatsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_FormatsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_formats(inputs)
	return nl_release_formats(inputs)
});