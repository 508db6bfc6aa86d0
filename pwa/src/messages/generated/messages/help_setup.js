/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Help_SetupInputs */

const nl_help_setup = /** @type {(inputs: Help_SetupInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Een regio inrichten`)
};

const en_help_setup = /** @type {(inputs: Help_SetupInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Set up a region`)
};

/**
* | output |
* | --- |
* | "Set up a region" |
*
* @param {Help_SetupInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const help_setup = /** @type {((inputs?: Help_SetupInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Help_SetupInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_help_setup(inputs)
	return nl_help_setup(inputs)
});