/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Hold_StepsInputs */

const nl_decision_hold_steps = /** @type {(inputs: Decision_Hold_StepsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wie doet wat tot die dag?`)
};

const en_decision_hold_steps = /** @type {(inputs: Decision_Hold_StepsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who does what until that day?`)
};

/**
* | output |
* | --- |
* | "Who does what until that day?" |
*
* @param {Decision_Hold_StepsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_hold_steps = /** @type {((inputs?: Decision_Hold_StepsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Hold_StepsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_hold_steps(inputs)
	return nl_decision_hold_steps(inputs)
});