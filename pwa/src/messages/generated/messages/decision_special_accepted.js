/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Special_AcceptedInputs */

const nl_decision_special_accepted = /** @type {(inputs: Decision_Special_AcceptedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`aangenomen`)
};

const en_decision_special_accepted = /** @type {(inputs: Decision_Special_AcceptedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`accepted`)
};

/**
* | output |
* | --- |
* | "accepted" |
*
* @param {Decision_Special_AcceptedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_special_accepted = /** @type {((inputs?: Decision_Special_AcceptedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Special_AcceptedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_special_accepted(inputs)
	return nl_decision_special_accepted(inputs)
});