/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Not_Vulnerable_FactInputs */

const nl_decision_not_vulnerable_fact = /** @type {(inputs: Decision_Not_Vulnerable_FactInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Niet (meer) kwetsbaar`)
};

const en_decision_not_vulnerable_fact = /** @type {(inputs: Decision_Not_Vulnerable_FactInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Not vulnerable (any more)`)
};

/**
* | output |
* | --- |
* | "Not vulnerable (any more)" |
*
* @param {Decision_Not_Vulnerable_FactInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_not_vulnerable_fact = /** @type {((inputs?: Decision_Not_Vulnerable_FactInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Not_Vulnerable_FactInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_not_vulnerable_fact(inputs)
	return nl_decision_not_vulnerable_fact(inputs)
});