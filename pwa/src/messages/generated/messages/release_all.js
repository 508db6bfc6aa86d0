/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_AllInputs */

const nl_release_all = /** @type {(inputs: Release_AllInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Alle uitgaven`)
};

const en_release_all = /** @type {(inputs: Release_AllInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`All releases`)
};

/**
* | output |
* | --- |
* | "All releases" |
*
* @param {Release_AllInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_all = /** @type {((inputs?: Release_AllInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_AllInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_all(inputs)
	return nl_release_all(inputs)
});