/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Glass_TitleInputs */

const nl_glass_title = /** @type {(inputs: Glass_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dossier van anderen met spoed openen`)
};

const en_glass_title = /** @type {(inputs: Glass_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Open a file of others in an emergency`)
};

/**
* | output |
* | --- |
* | "Open a file of others in an emergency" |
*
* @param {Glass_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const glass_title = /** @type {((inputs?: Glass_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Glass_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_glass_title(inputs)
	return nl_glass_title(inputs)
});