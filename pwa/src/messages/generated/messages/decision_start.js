/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_StartInputs */

const nl_decision_start = /** @type {(inputs: Decision_StartInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Besluit nemen`)
};

const en_decision_start = /** @type {(inputs: Decision_StartInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Decide`)
};

/**
* | output |
* | --- |
* | "Decide" |
*
* @param {Decision_StartInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_start = /** @type {((inputs?: Decision_StartInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_StartInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_start(inputs)
	return nl_decision_start(inputs)
});