/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Safety_Secret_TitleInputs */

const nl_safety_secret_title = /** @type {(inputs: Safety_Secret_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Geheim adres`)
};

const en_safety_secret_title = /** @type {(inputs: Safety_Secret_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Secret address`)
};

/**
* | output |
* | --- |
* | "Secret address" |
*
* @param {Safety_Secret_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const safety_secret_title = /** @type {((inputs?: Safety_Secret_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Safety_Secret_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_safety_secret_title(inputs)
	return nl_safety_secret_title(inputs)
});