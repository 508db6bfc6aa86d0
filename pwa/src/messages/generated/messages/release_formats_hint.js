/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_Formats_HintInputs */

const nl_release_formats_hint = /** @type {(inputs: Release_Formats_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies wat uw programma leest. Een beschrijving van alle kolommen komt er altijd bij.`)
};

const en_release_formats_hint = /** @type {(inputs: Release_Formats_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose what your program reads. A description of all columns always comes with it.`)
};

/**
* | output |
* | --- |
* | "Choose what your program reads. A description of all columns always comes with it." |
*
* @param {Release_Formats_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_formats_hint = /** @type {((inputs?: Release_Formats_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_Formats_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_formats_hint(inputs)
	return nl_release_formats_hint(inputs)
});