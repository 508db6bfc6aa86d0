/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ now: NonNullable<unknown>, next: NonNullable<unknown> }} Decision_Correct_Plan_NewInputs */

const nl_decision_correct_plan_new = /** @type {(inputs: Decision_Correct_Plan_NewInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Het plan van nu eindigt vandaag (${i?.now}). Er begint een nieuw plan (${i?.next}). Doelen en voorwaarden gaan niet mee: spreek die opnieuw af.`)
};

const en_decision_correct_plan_new = /** @type {(inputs: Decision_Correct_Plan_NewInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The current plan ends today (${i?.now}). A new plan begins (${i?.next}). Goals and conditions do not go along: agree on them again.`)
};

/**
* | output |
* | --- |
* | "The current plan ends today ({now}). A new plan begins ({next}). Goals and conditions do not go along: agree on them again." |
*
* @param {Decision_Correct_Plan_NewInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_correct_plan_new = /** @type {((inputs: Decision_Correct_Plan_NewInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Correct_Plan_NewInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_correct_plan_new(inputs)
	return nl_decision_correct_plan_new(inputs)
});