/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Safety_Secret_EndInputs */

const nl_safety_secret_end = /** @type {(inputs: Safety_Secret_EndInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Niet meer geheim`)
};

const en_safety_secret_end = /** @type {(inputs: Safety_Secret_EndInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No longer secret`)
};

/**
* | output |
* | --- |
* | "No longer secret" |
*
* @param {Safety_Secret_EndInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const safety_secret_end = /** @type {((inputs?: Safety_Secret_EndInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Safety_Secret_EndInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_safety_secret_end(inputs)
	return nl_safety_secret_end(inputs)
});