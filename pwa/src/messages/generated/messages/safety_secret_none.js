/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Safety_Secret_NoneInputs */

const nl_safety_secret_none = /** @type {(inputs: Safety_Secret_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Niemand in dit dossier is geheim.`)
};

const en_safety_secret_none = /** @type {(inputs: Safety_Secret_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nobody in this file is secret.`)
};

/**
* | output |
* | --- |
* | "Nobody in this file is secret." |
*
* @param {Safety_Secret_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const safety_secret_none = /** @type {((inputs?: Safety_Secret_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Safety_Secret_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_safety_secret_none(inputs)
	return nl_safety_secret_none(inputs)
});