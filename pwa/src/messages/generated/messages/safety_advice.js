/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Safety_AdviceInputs */

const nl_safety_advice = /** @type {(inputs: Safety_AdviceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat moet een bezoeker doen?`)
};

const en_safety_advice = /** @type {(inputs: Safety_AdviceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What must a visitor do?`)
};

/**
* | output |
* | --- |
* | "What must a visitor do?" |
*
* @param {Safety_AdviceInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const safety_advice = /** @type {((inputs?: Safety_AdviceInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Safety_AdviceInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_safety_advice(inputs)
	return nl_safety_advice(inputs)
});