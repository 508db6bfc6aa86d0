/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_AskInputs */

const nl_release_ask = /** @type {(inputs: Release_AskInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Maak deze uitgave`)
};

const en_release_ask = /** @type {(inputs: Release_AskInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Make this release`)
};

/**
* | output |
* | --- |
* | "Make this release" |
*
* @param {Release_AskInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_ask = /** @type {((inputs?: Release_AskInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_AskInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_ask(inputs)
	return nl_release_ask(inputs)
});