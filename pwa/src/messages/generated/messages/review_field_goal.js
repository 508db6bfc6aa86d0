/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Review_Field_GoalInputs */

const nl_review_field_goal = /** @type {(inputs: Review_Field_GoalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Doel`)
};

const en_review_field_goal = /** @type {(inputs: Review_Field_GoalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Goal`)
};

/**
* | output |
* | --- |
* | "Goal" |
*
* @param {Review_Field_GoalInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const review_field_goal = /** @type {((inputs?: Review_Field_GoalInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Review_Field_GoalInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_review_field_goal(inputs)
	return nl_review_field_goal(inputs)
});