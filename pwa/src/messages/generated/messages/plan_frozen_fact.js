/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ amount: NonNullable<unknown>, day: NonNullable<unknown> }} Plan_Frozen_FactInputs */

const nl_plan_frozen_fact = /** @type {(inputs: Plan_Frozen_FactInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Bevroren: ${i?.amount}, op ${i?.day}`)
};

const en_plan_frozen_fact = /** @type {(inputs: Plan_Frozen_FactInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Frozen: ${i?.amount}, on ${i?.day}`)
};

/**
* | output |
* | --- |
* | "Frozen: {amount}, on {day}" |
*
* @param {Plan_Frozen_FactInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_frozen_fact = /** @type {((inputs: Plan_Frozen_FactInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Frozen_FactInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_frozen_fact(inputs)
	return nl_plan_frozen_fact(inputs)
});