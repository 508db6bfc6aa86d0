/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Help_LogInputs */

const nl_help_log = /** @type {(inputs: Help_LogInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nagaan wie wat zag`)
};

const en_help_log = /** @type {(inputs: Help_LogInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Checking who saw what`)
};

/**
* | output |
* | --- |
* | "Checking who saw what" |
*
* @param {Help_LogInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const help_log = /** @type {((inputs?: Help_LogInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Help_LogInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_help_log(inputs)
	return nl_help_log(inputs)
});