/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Safety_Secret_AddInputs */

const nl_safety_secret_add = /** @type {(inputs: Safety_Secret_AddInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bewoner geheim maken`)
};

const en_safety_secret_add = /** @type {(inputs: Safety_Secret_AddInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Make a resident secret`)
};

/**
* | output |
* | --- |
* | "Make a resident secret" |
*
* @param {Safety_Secret_AddInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const safety_secret_add = /** @type {((inputs?: Safety_Secret_AddInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Safety_Secret_AddInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_safety_secret_add(inputs)
	return nl_safety_secret_add(inputs)
});