/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Special_WhoInputs */

const nl_decision_special_who = /** @type {(inputs: Decision_Special_WhoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Aanmelden door`)
};

const en_decision_special_who = /** @type {(inputs: Decision_Special_WhoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Registered by`)
};

/**
* | output |
* | --- |
* | "Registered by" |
*
* @param {Decision_Special_WhoInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_special_who = /** @type {((inputs?: Decision_Special_WhoInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Special_WhoInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_special_who(inputs)
	return nl_decision_special_who(inputs)
});