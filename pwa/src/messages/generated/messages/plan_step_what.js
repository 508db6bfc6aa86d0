/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_Step_WhatInputs */

const nl_plan_step_what = /** @type {(inputs: Plan_Step_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat moet er gebeuren?`)
};

const en_plan_step_what = /** @type {(inputs: Plan_Step_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What must be done?`)
};

/**
* | output |
* | --- |
* | "What must be done?" |
*
* @param {Plan_Step_WhatInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_step_what = /** @type {((inputs?: Plan_Step_WhatInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Step_WhatInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_step_what(inputs)
	return nl_plan_step_what(inputs)
});