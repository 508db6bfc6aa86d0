/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_AgreesInputs */

const nl_decision_agrees = /** @type {(inputs: Decision_AgreesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Akkoord`)
};

const en_decision_agrees = /** @type {(inputs: Decision_AgreesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Agrees`)
};

/**
* | output |
* | --- |
* | "Agrees" |
*
* @param {Decision_AgreesInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_agrees = /** @type {((inputs?: Decision_AgreesInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_AgreesInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_agrees(inputs)
	return nl_decision_agrees(inputs)
});