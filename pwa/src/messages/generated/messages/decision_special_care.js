/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Special_CareInputs */

const nl_decision_special_care = /** @type {(inputs: Decision_Special_CareInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Aanmelding bij het Meldpunt`)
};

const en_decision_special_care = /** @type {(inputs: Decision_Special_CareInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Registration with the special-care desk`)
};

/**
* | output |
* | --- |
* | "Registration with the special-care desk" |
*
* @param {Decision_Special_CareInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_special_care = /** @type {((inputs?: Decision_Special_CareInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Special_CareInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_special_care(inputs)
	return nl_decision_special_care(inputs)
});