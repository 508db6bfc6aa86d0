/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_NavInputs */

const nl_release_nav = /** @type {(inputs: Release_NavInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Uitgaven`)
};

const en_release_nav = /** @type {(inputs: Release_NavInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Releases`)
};

/**
* | output |
* | --- |
* | "Releases" |
*
* @param {Release_NavInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_nav = /** @type {((inputs?: Release_NavInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_NavInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_nav(inputs)
	return nl_release_nav(inputs)
});