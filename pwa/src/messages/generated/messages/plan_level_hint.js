/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_Level_HintInputs */

const nl_plan_level_hint = /** @type {(inputs: Plan_Level_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`1 is acuut, 5 is zelfredzaam.`)
};

const en_plan_level_hint = /** @type {(inputs: Plan_Level_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`1 is acute, 5 is self-reliant.`)
};

/**
* | output |
* | --- |
* | "1 is acute, 5 is self-reliant." |
*
* @param {Plan_Level_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_level_hint = /** @type {((inputs?: Plan_Level_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Level_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_level_hint(inputs)
	return nl_plan_level_hint(inputs)
});