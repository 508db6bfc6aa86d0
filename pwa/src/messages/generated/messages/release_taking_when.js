/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_Taking_WhenInputs */

const nl_release_taking_when = /** @type {(inputs: Release_Taking_WhenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wanneer`)
};

const en_release_taking_when = /** @type {(inputs: Release_Taking_WhenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`When`)
};

/**
* | output |
* | --- |
* | "When" |
*
* @param {Release_Taking_WhenInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_taking_when = /** @type {((inputs?: Release_Taking_WhenInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_Taking_WhenInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_taking_when(inputs)
	return nl_release_taking_when(inputs)
});