/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Youth_NoneInputs */

const nl_youth_none = /** @type {(inputs: Youth_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Jeugdbescherming is niet gevraagd.`)
};

const en_youth_none = /** @type {(inputs: Youth_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Youth protection has not been asked.`)
};

/**
* | output |
* | --- |
* | "Youth protection has not been asked." |
*
* @param {Youth_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const youth_none = /** @type {((inputs?: Youth_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Youth_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_youth_none(inputs)
	return nl_youth_none(inputs)
});