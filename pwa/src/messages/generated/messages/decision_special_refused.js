/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Special_RefusedInputs */

const nl_decision_special_refused = /** @type {(inputs: Decision_Special_RefusedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`niet aangenomen`)
};

const en_decision_special_refused = /** @type {(inputs: Decision_Special_RefusedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`not accepted`)
};

/**
* | output |
* | --- |
* | "not accepted" |
*
* @param {Decision_Special_RefusedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_special_refused = /** @type {((inputs?: Decision_Special_RefusedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Special_RefusedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_special_refused(inputs)
	return nl_decision_special_refused(inputs)
});