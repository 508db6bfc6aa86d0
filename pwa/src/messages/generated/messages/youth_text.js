/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Youth_TextInputs */

const nl_youth_text = /** @type {(inputs: Youth_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Het verzoek`)
};

const en_youth_text = /** @type {(inputs: Youth_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The request`)
};

/**
* | output |
* | --- |
* | "The request" |
*
* @param {Youth_TextInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const youth_text = /** @type {((inputs?: Youth_TextInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Youth_TextInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_youth_text(inputs)
	return nl_youth_text(inputs)
});