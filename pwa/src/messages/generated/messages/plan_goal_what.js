/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_Goal_WhatInputs */

const nl_plan_goal_what = /** @type {(inputs: Plan_Goal_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat is het doel?`)
};

const en_plan_goal_what = /** @type {(inputs: Plan_Goal_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What is the goal?`)
};

/**
* | output |
* | --- |
* | "What is the goal?" |
*
* @param {Plan_Goal_WhatInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_goal_what = /** @type {((inputs?: Plan_Goal_WhatInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Goal_WhatInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_goal_what(inputs)
	return nl_plan_goal_what(inputs)
});