/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_ProtectedInputs */

const nl_decision_protected = /** @type {(inputs: Decision_ProtectedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit huishouden is beschermd. Voor ontruimen moet jeugdbescherming of zorg meebeslissen.`)
};

const en_decision_protected = /** @type {(inputs: Decision_ProtectedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This household is protected. To evict, youth protection or care must take part in the decision.`)
};

/**
* | output |
* | --- |
* | "This household is protected. To evict, youth protection or care must take part in the decision." |
*
* @param {Decision_ProtectedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_protected = /** @type {((inputs?: Decision_ProtectedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_ProtectedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_protected(inputs)
	return nl_decision_protected(inputs)
});