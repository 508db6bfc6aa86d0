/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Not_ReferredInputs */

const nl_decision_not_referred = /** @type {(inputs: Decision_Not_ReferredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit huishouden is niet gemeld bij het Regieteam.`)
};

const en_decision_not_referred = /** @type {(inputs: Decision_Not_ReferredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This household has not been referred to the Regieteam.`)
};

/**
* | output |
* | --- |
* | "This household has not been referred to the Regieteam." |
*
* @param {Decision_Not_ReferredInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_not_referred = /** @type {((inputs?: Decision_Not_ReferredInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Not_ReferredInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_not_referred(inputs)
	return nl_decision_not_referred(inputs)
});