/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Step_WhoInputs */

const nl_decision_step_who = /** @type {(inputs: Decision_Step_WhoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wie`)
};

const en_decision_step_who = /** @type {(inputs: Decision_Step_WhoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who`)
};

/**
* | output |
* | --- |
* | "Who" |
*
* @param {Decision_Step_WhoInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_step_who = /** @type {((inputs?: Decision_Step_WhoInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Step_WhoInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_step_who(inputs)
	return nl_decision_step_who(inputs)
});