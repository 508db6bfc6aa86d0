/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_NoneInputs */

const nl_decision_none = /** @type {(inputs: Decision_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er is nog geen besluit.`)
};

const en_decision_none = /** @type {(inputs: Decision_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is no decision yet.`)
};

/**
* | output |
* | --- |
* | "There is no decision yet." |
*
* @param {Decision_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_none = /** @type {((inputs?: Decision_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_none(inputs)
	return nl_decision_none(inputs)
});