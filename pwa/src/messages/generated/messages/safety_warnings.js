/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Safety_WarningsInputs */

const nl_safety_warnings = /** @type {(inputs: Safety_WarningsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waarschuwingen`)
};

const en_safety_warnings = /** @type {(inputs: Safety_WarningsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Warnings`)
};

/**
* | output |
* | --- |
* | "Warnings" |
*
* @param {Safety_WarningsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const safety_warnings = /** @type {((inputs?: Safety_WarningsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Safety_WarningsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_safety_warnings(inputs)
	return nl_safety_warnings(inputs)
});