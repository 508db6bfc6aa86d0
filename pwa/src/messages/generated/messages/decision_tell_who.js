/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Tell_WhoInputs */

const nl_decision_tell_who = /** @type {(inputs: Decision_Tell_WhoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Door wie hoort het huishouden wat is besloten?`)
};

const en_decision_tell_who = /** @type {(inputs: Decision_Tell_WhoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who tells the household what was decided?`)
};

/**
* | output |
* | --- |
* | "Who tells the household what was decided?" |
*
* @param {Decision_Tell_WhoInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_tell_who = /** @type {((inputs?: Decision_Tell_WhoInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Tell_WhoInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_tell_who(inputs)
	return nl_decision_tell_who(inputs)
});