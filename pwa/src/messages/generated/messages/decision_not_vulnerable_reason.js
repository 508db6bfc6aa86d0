/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Not_Vulnerable_ReasonInputs */

const nl_decision_not_vulnerable_reason = /** @type {(inputs: Decision_Not_Vulnerable_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waarom niet (meer) kwetsbaar?`)
};

const en_decision_not_vulnerable_reason = /** @type {(inputs: Decision_Not_Vulnerable_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Why not vulnerable (any more)?`)
};

/**
* | output |
* | --- |
* | "Why not vulnerable (any more)?" |
*
* @param {Decision_Not_Vulnerable_ReasonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_not_vulnerable_reason = /** @type {((inputs?: Decision_Not_Vulnerable_ReasonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Not_Vulnerable_ReasonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_not_vulnerable_reason(inputs)
	return nl_decision_not_vulnerable_reason(inputs)
});