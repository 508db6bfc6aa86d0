/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Not_VulnerableInputs */

const nl_decision_not_vulnerable = /** @type {(inputs: Decision_Not_VulnerableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Besluit het Regieteam dat dit huishouden niet (meer) kwetsbaar is?`)
};

const en_decision_not_vulnerable = /** @type {(inputs: Decision_Not_VulnerableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Does the Regieteam decide that this household is not vulnerable (any more)?`)
};

/**
* | output |
* | --- |
* | "Does the Regieteam decide that this household is not vulnerable (any more)?" |
*
* @param {Decision_Not_VulnerableInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_not_vulnerable = /** @type {((inputs?: Decision_Not_VulnerableInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Not_VulnerableInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_not_vulnerable(inputs)
	return nl_decision_not_vulnerable(inputs)
});