/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_NobodyInputs */

const nl_decision_nobody = /** @type {(inputs: Decision_NobodyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`niemand`)
};

const en_decision_nobody = /** @type {(inputs: Decision_NobodyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nobody`)
};

/**
* | output |
* | --- |
* | "nobody" |
*
* @param {Decision_NobodyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_nobody = /** @type {((inputs?: Decision_NobodyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_NobodyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_nobody(inputs)
	return nl_decision_nobody(inputs)
});