/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_Ask_Suspension_UntilInputs */

const nl_plan_ask_suspension_until = /** @type {(inputs: Plan_Ask_Suspension_UntilInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tot en met welke dag vraagt u dit?`)
};

const en_plan_ask_suspension_until = /** @type {(inputs: Plan_Ask_Suspension_UntilInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Until which day do you ask this?`)
};

/**
* | output |
* | --- |
* | "Until which day do you ask this?" |
*
* @param {Plan_Ask_Suspension_UntilInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_ask_suspension_until = /** @type {((inputs?: Plan_Ask_Suspension_UntilInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Ask_Suspension_UntilInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_ask_suspension_until(inputs)
	return nl_plan_ask_suspension_until(inputs)
});