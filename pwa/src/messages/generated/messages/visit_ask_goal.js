/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ what: NonNullable<unknown> }} Visit_Ask_GoalInputs */

const nl_visit_ask_goal = /** @type {(inputs: Visit_Ask_GoalInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Hoe gaat het met dit doel: ${i?.what}`)
};

const en_visit_ask_goal = /** @type {(inputs: Visit_Ask_GoalInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`How is this goal going: ${i?.what}`)
};

/**
* | output |
* | --- |
* | "How is this goal going: {what}" |
*
* @param {Visit_Ask_GoalInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_ask_goal = /** @type {((inputs: Visit_Ask_GoalInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Ask_GoalInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_ask_goal(inputs)
	return nl_visit_ask_goal(inputs)
});