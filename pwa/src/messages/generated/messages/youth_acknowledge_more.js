/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Youth_Acknowledge_MoreInputs */

const nl_youth_acknowledge_more = /** @type {(inputs: Youth_Acknowledge_MoreInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Antwoord aanvullen`)
};

const en_youth_acknowledge_more = /** @type {(inputs: Youth_Acknowledge_MoreInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Add to the answer`)
};

/**
* | output |
* | --- |
* | "Add to the answer" |
*
* @param {Youth_Acknowledge_MoreInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const youth_acknowledge_more = /** @type {((inputs?: Youth_Acknowledge_MoreInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Youth_Acknowledge_MoreInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_youth_acknowledge_more(inputs)
	return nl_youth_acknowledge_more(inputs)
});