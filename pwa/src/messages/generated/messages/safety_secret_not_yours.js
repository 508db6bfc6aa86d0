/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Safety_Secret_Not_YoursInputs */

const nl_safety_secret_not_yours = /** @type {(inputs: Safety_Secret_Not_YoursInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waar deze bewoner is, is niet voor u te zien.`)
};

const en_safety_secret_not_yours = /** @type {(inputs: Safety_Secret_Not_YoursInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Where this resident is, is not yours to see.`)
};

/**
* | output |
* | --- |
* | "Where this resident is, is not yours to see." |
*
* @param {Safety_Secret_Not_YoursInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const safety_secret_not_yours = /** @type {((inputs?: Safety_Secret_Not_YoursInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Safety_Secret_Not_YoursInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_safety_secret_not_yours(inputs)
	return nl_safety_secret_not_yours(inputs)
});