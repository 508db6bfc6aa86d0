/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_SaysInputs */

const nl_decision_says = /** @type {(inputs: Decision_SaysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat zegt het huishouden zelf?`)
};

const en_decision_says = /** @type {(inputs: Decision_SaysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What does the household say itself?`)
};

/**
* | output |
* | --- |
* | "What does the household say itself?" |
*
* @param {Decision_SaysInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_says = /** @type {((inputs?: Decision_SaysInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_SaysInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_says(inputs)
	return nl_decision_says(inputs)
});