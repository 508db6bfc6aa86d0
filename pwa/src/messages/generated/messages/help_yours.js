/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Help_YoursInputs */

const nl_help_yours = /** @type {(inputs: Help_YoursInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Voor uw werk`)
};

const en_help_yours = /** @type {(inputs: Help_YoursInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`For your work`)
};

/**
* | output |
* | --- |
* | "For your work" |
*
* @param {Help_YoursInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const help_yours = /** @type {((inputs?: Help_YoursInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Help_YoursInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_help_yours(inputs)
	return nl_help_yours(inputs)
});