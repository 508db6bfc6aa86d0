/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_LevelInputs */

const nl_plan_level = /** @type {(inputs: Plan_LevelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Score`)
};

const en_plan_level = /** @type {(inputs: Plan_LevelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Score`)
};

/**
* | output |
* | --- |
* | "Score" |
*
* @param {Plan_LevelInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_level = /** @type {((inputs?: Plan_LevelInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_LevelInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_level(inputs)
	return nl_plan_level(inputs)
});