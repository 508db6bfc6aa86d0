/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Special_GoneInputs */

const nl_decision_special_gone = /** @type {(inputs: Decision_Special_GoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit besluit vraagt geen aanmelding bij het Meldpunt.`)
};

const en_decision_special_gone = /** @type {(inputs: Decision_Special_GoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This decision asks for no registration with the desk.`)
};

/**
* | output |
* | --- |
* | "This decision asks for no registration with the desk." |
*
* @param {Decision_Special_GoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_special_gone = /** @type {((inputs?: Decision_Special_GoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Special_GoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_special_gone(inputs)
	return nl_decision_special_gone(inputs)
});