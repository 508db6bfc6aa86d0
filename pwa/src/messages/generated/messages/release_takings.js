/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_TakingsInputs */

const nl_release_takings = /** @type {(inputs: Release_TakingsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wie haalde dit op?`)
};

const en_release_takings = /** @type {(inputs: Release_TakingsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who took it?`)
};

/**
* | output |
* | --- |
* | "Who took it?" |
*
* @param {Release_TakingsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_takings = /** @type {((inputs?: Release_TakingsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_TakingsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_takings(inputs)
	return nl_release_takings(inputs)
});