/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Step_DueInputs */

const nl_decision_step_due = /** @type {(inputs: Decision_Step_DueInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Klaar op`)
};

const en_decision_step_due = /** @type {(inputs: Decision_Step_DueInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Due on`)
};

/**
* | output |
* | --- |
* | "Due on" |
*
* @param {Decision_Step_DueInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_step_due = /** @type {((inputs?: Decision_Step_DueInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Step_DueInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_step_due(inputs)
	return nl_decision_step_due(inputs)
});