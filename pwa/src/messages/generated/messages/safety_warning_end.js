/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Safety_Warning_EndInputs */

const nl_safety_warning_end = /** @type {(inputs: Safety_Warning_EndInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waarschuwing beëindigen`)
};

const en_safety_warning_end = /** @type {(inputs: Safety_Warning_EndInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`End the warning`)
};

/**
* | output |
* | --- |
* | "End the warning" |
*
* @param {Safety_Warning_EndInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const safety_warning_end = /** @type {((inputs?: Safety_Warning_EndInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Safety_Warning_EndInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_safety_warning_end(inputs)
	return nl_safety_warning_end(inputs)
});