/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Special_RegisterInputs */

const nl_decision_special_register = /** @type {(inputs: Decision_Special_RegisterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Zeggen wat er met de aanmelding is`)
};

const en_decision_special_register = /** @type {(inputs: Decision_Special_RegisterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Say how the registration stands`)
};

/**
* | output |
* | --- |
* | "Say how the registration stands" |
*
* @param {Decision_Special_RegisterInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_special_register = /** @type {((inputs?: Decision_Special_RegisterInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Special_RegisterInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_special_register(inputs)
	return nl_decision_special_register(inputs)
});