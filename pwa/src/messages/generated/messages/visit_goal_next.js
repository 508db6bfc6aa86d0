/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Goal_NextInputs */

const nl_visit_goal_next = /** @type {(inputs: Visit_Goal_NextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wanneer bekijkt u dit doel weer?`)
};

const en_visit_goal_next = /** @type {(inputs: Visit_Goal_NextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`When will you look at this goal again?`)
};

/**
* | output |
* | --- |
* | "When will you look at this goal again?" |
*
* @param {Visit_Goal_NextInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_goal_next = /** @type {((inputs?: Visit_Goal_NextInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Goal_NextInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_goal_next(inputs)
	return nl_visit_goal_next(inputs)
});