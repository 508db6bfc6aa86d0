/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Youth_TitleInputs */

const nl_youth_title = /** @type {(inputs: Youth_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Jeugdbescherming`)
};

const en_youth_title = /** @type {(inputs: Youth_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Youth protection`)
};

/**
* | output |
* | --- |
* | "Youth protection" |
*
* @param {Youth_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const youth_title = /** @type {((inputs?: Youth_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Youth_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_youth_title(inputs)
	return nl_youth_title(inputs)
});