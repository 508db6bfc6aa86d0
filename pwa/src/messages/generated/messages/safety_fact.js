/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Safety_FactInputs */

const nl_safety_fact = /** @type {(inputs: Safety_FactInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat is er aan de hand?`)
};

const en_safety_fact = /** @type {(inputs: Safety_FactInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What is the matter?`)
};

/**
* | output |
* | --- |
* | "What is the matter?" |
*
* @param {Safety_FactInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const safety_fact = /** @type {((inputs?: Safety_FactInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Safety_FactInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_safety_fact(inputs)
	return nl_safety_fact(inputs)
});