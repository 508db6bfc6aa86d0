/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Safety_Warnings_BeforeInputs */

const nl_safety_warnings_before = /** @type {(inputs: Safety_Warnings_BeforeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Eerdere waarschuwingen`)
};

const en_safety_warnings_before = /** @type {(inputs: Safety_Warnings_BeforeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Earlier warnings`)
};

/**
* | output |
* | --- |
* | "Earlier warnings" |
*
* @param {Safety_Warnings_BeforeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const safety_warnings_before = /** @type {((inputs?: Safety_Warnings_BeforeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Safety_Warnings_BeforeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_safety_warnings_before(inputs)
	return nl_safety_warnings_before(inputs)
});