/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_Condition_CooperatesInputs */

const nl_plan_condition_cooperates = /** @type {(inputs: Plan_Condition_CooperatesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De huurder werkt mee met de hulpverlening`)
};

const en_plan_condition_cooperates = /** @type {(inputs: Plan_Condition_CooperatesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The tenant cooperates with help`)
};

/**
* | output |
* | --- |
* | "The tenant cooperates with help" |
*
* @param {Plan_Condition_CooperatesInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_condition_cooperates = /** @type {((inputs?: Plan_Condition_CooperatesInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Condition_CooperatesInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_condition_cooperates(inputs)
	return nl_plan_condition_cooperates(inputs)
});