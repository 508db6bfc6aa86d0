/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Safety_Warning_AddInputs */

const nl_safety_warning_add = /** @type {(inputs: Safety_Warning_AddInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waarschuwing toevoegen`)
};

const en_safety_warning_add = /** @type {(inputs: Safety_Warning_AddInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Add a warning`)
};

/**
* | output |
* | --- |
* | "Add a warning" |
*
* @param {Safety_Warning_AddInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const safety_warning_add = /** @type {((inputs?: Safety_Warning_AddInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Safety_Warning_AddInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_safety_warning_add(inputs)
	return nl_safety_warning_add(inputs)
});