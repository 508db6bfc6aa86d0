/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Goal_UnscoredInputs */

const nl_visit_goal_unscored = /** @type {(inputs: Visit_Goal_UnscoredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`geen score`)
};

const en_visit_goal_unscored = /** @type {(inputs: Visit_Goal_UnscoredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`no score`)
};

/**
* | output |
* | --- |
* | "no score" |
*
* @param {Visit_Goal_UnscoredInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_goal_unscored = /** @type {((inputs?: Visit_Goal_UnscoredInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Goal_UnscoredInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_goal_unscored(inputs)
	return nl_visit_goal_unscored(inputs)
});