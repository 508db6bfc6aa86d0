/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Help_LostInputs */

const nl_help_lost = /** @type {(inputs: Help_LostInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Apparaat kwijt of gestolen`)
};

const en_help_lost = /** @type {(inputs: Help_LostInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Device lost or stolen`)
};

/**
* | output |
* | --- |
* | "Device lost or stolen" |
*
* @param {Help_LostInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const help_lost = /** @type {((inputs?: Help_LostInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Help_LostInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_help_lost(inputs)
	return nl_help_lost(inputs)
});