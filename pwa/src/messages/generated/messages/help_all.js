/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Help_AllInputs */

const nl_help_all = /** @type {(inputs: Help_AllInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Voor iedereen`)
};

const en_help_all = /** @type {(inputs: Help_AllInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`For everybody`)
};

/**
* | output |
* | --- |
* | "For everybody" |
*
* @param {Help_AllInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const help_all = /** @type {((inputs?: Help_AllInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Help_AllInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_help_all(inputs)
	return nl_help_all(inputs)
});