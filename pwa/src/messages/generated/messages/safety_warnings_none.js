/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Safety_Warnings_NoneInputs */

const nl_safety_warnings_none = /** @type {(inputs: Safety_Warnings_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er is geen waarschuwing voor bezoekers.`)
};

const en_safety_warnings_none = /** @type {(inputs: Safety_Warnings_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is no warning for visitors.`)
};

/**
* | output |
* | --- |
* | "There is no warning for visitors." |
*
* @param {Safety_Warnings_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const safety_warnings_none = /** @type {((inputs?: Safety_Warnings_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Safety_Warnings_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_safety_warnings_none(inputs)
	return nl_safety_warnings_none(inputs)
});