/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Help_KeysInputs */

const nl_help_keys = /** @type {(inputs: Help_KeysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Werken met het toetsenbord`)
};

const en_help_keys = /** @type {(inputs: Help_KeysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Working with the keyboard`)
};

/**
* | output |
* | --- |
* | "Working with the keyboard" |
*
* @param {Help_KeysInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const help_keys = /** @type {((inputs?: Help_KeysInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Help_KeysInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_help_keys(inputs)
	return nl_help_keys(inputs)
});