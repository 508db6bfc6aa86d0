/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_DayInputs */

const nl_plan_day = /** @type {(inputs: Plan_DayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Op welke dag?`)
};

const en_plan_day = /** @type {(inputs: Plan_DayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`On which day?`)
};

/**
* | output |
* | --- |
* | "On which day?" |
*
* @param {Plan_DayInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_day = /** @type {((inputs?: Plan_DayInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_DayInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_day(inputs)
	return nl_plan_day(inputs)
});