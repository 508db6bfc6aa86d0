/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Stood_NameInputs */

const nl_decision_stood_name = /** @type {(inputs: Decision_Stood_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Huishouden`)
};

const en_decision_stood_name = /** @type {(inputs: Decision_Stood_NameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Household`)
};

/**
* | output |
* | --- |
* | "Household" |
*
* @param {Decision_Stood_NameInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_stood_name = /** @type {((inputs?: Decision_Stood_NameInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Stood_NameInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_stood_name(inputs)
	return nl_decision_stood_name(inputs)
});