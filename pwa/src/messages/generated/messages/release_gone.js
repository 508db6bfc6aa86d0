/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_GoneInputs */

const nl_release_gone = /** @type {(inputs: Release_GoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Deze uitgave is er niet (meer).`)
};

const en_release_gone = /** @type {(inputs: Release_GoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This release is not there (any more).`)
};

/**
* | output |
* | --- |
* | "This release is not there (any more)." |
*
* @param {Release_GoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_gone = /** @type {((inputs?: Release_GoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_GoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_gone(inputs)
	return nl_release_gone(inputs)
});