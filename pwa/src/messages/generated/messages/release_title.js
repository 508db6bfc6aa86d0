/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_TitleInputs */

const nl_release_title = /** @type {(inputs: Release_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Uitgaven van gegevens`)
};

const en_release_title = /** @type {(inputs: Release_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Releases of data`)
};

/**
* | output |
* | --- |
* | "Releases of data" |
*
* @param {Release_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_title = /** @type {((inputs?: Release_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_title(inputs)
	return nl_release_title(inputs)
});