/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Help_BehindInputs */

const nl_help_behind = /** @type {(inputs: Help_BehindInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Mijn wijziging is achtergebleven`)
};

const en_help_behind = /** @type {(inputs: Help_BehindInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`My change was left behind`)
};

/**
* | output |
* | --- |
* | "My change was left behind" |
*
* @param {Help_BehindInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const help_behind = /** @type {((inputs?: Help_BehindInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Help_BehindInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_help_behind(inputs)
	return nl_help_behind(inputs)
});