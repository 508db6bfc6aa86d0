/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_NextInputs */

const nl_decision_next = /** @type {(inputs: Decision_NextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Volgende bespreking`)
};

const en_decision_next = /** @type {(inputs: Decision_NextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Next discussion`)
};

/**
* | output |
* | --- |
* | "Next discussion" |
*
* @param {Decision_NextInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_next = /** @type {((inputs?: Decision_NextInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_NextInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_next(inputs)
	return nl_decision_next(inputs)
});