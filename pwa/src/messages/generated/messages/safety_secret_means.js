/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Safety_Secret_MeansInputs */

const nl_safety_secret_means = /** @type {(inputs: Safety_Secret_MeansInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Alleen u en wie u kiest, zien daarna adres, contact en plek van deze bewoner. Op andere tablets verdwijnen ze.`)
};

const en_safety_secret_means = /** @type {(inputs: Safety_Secret_MeansInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Only you and who you choose then see address, contact and place of this resident. They disappear from other tablets.`)
};

/**
* | output |
* | --- |
* | "Only you and who you choose then see address, contact and place of this resident. They disappear from other tablets." |
*
* @param {Safety_Secret_MeansInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const safety_secret_means = /** @type {((inputs?: Safety_Secret_MeansInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Safety_Secret_MeansInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_safety_secret_means(inputs)
	return nl_safety_secret_means(inputs)
});