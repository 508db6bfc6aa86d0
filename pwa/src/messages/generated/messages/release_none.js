/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_NoneInputs */

const nl_release_none = /** @type {(inputs: Release_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er zijn nog geen uitgaven.`)
};

const en_release_none = /** @type {(inputs: Release_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There are no releases yet.`)
};

/**
* | output |
* | --- |
* | "There are no releases yet." |
*
* @param {Release_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_none = /** @type {((inputs?: Release_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_none(inputs)
	return nl_release_none(inputs)
});