/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Not_Vulnerable_HintInputs */

const nl_decision_not_vulnerable_hint = /** @type {(inputs: Decision_Not_Vulnerable_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dat neemt bescherming weg. Alleen dit besluit kan dat.`)
};

const en_decision_not_vulnerable_hint = /** @type {(inputs: Decision_Not_Vulnerable_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`That takes protection away. Only this decision can do that.`)
};

/**
* | output |
* | --- |
* | "That takes protection away. Only this decision can do that." |
*
* @param {Decision_Not_Vulnerable_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_not_vulnerable_hint = /** @type {((inputs?: Decision_Not_Vulnerable_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Not_Vulnerable_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_not_vulnerable_hint(inputs)
	return nl_decision_not_vulnerable_hint(inputs)
});