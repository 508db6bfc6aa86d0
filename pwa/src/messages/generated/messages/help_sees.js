/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Help_SeesInputs */

const nl_help_sees = /** @type {(inputs: Help_SeesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wie ziet wat?`)
};

const en_help_sees = /** @type {(inputs: Help_SeesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who sees what?`)
};

/**
* | output |
* | --- |
* | "Who sees what?" |
*
* @param {Help_SeesInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const help_sees = /** @type {((inputs?: Help_SeesInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Help_SeesInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_help_sees(inputs)
	return nl_help_sees(inputs)
});