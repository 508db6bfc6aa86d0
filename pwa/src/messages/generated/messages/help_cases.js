/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Help_CasesInputs */

const nl_help_cases = /** @type {(inputs: Help_CasesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lopende zaken inbrengen`)
};

const en_help_cases = /** @type {(inputs: Help_CasesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bring in running cases`)
};

/**
* | output |
* | --- |
* | "Bring in running cases" |
*
* @param {Help_CasesInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const help_cases = /** @type {((inputs?: Help_CasesInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Help_CasesInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_help_cases(inputs)
	return nl_help_cases(inputs)
});