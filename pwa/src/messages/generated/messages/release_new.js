/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_NewInputs */

const nl_release_new = /** @type {(inputs: Release_NewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nieuwe uitgave`)
};

const en_release_new = /** @type {(inputs: Release_NewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`New release`)
};

/**
* | output |
* | --- |
* | "New release" |
*
* @param {Release_NewInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_new = /** @type {((inputs?: Release_NewInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_NewInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_new(inputs)
	return nl_release_new(inputs)
});