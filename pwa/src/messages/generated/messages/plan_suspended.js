/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ from: NonNullable<unknown>, until: NonNullable<unknown> }} Plan_SuspendedInputs */

const nl_plan_suspended = /** @type {(inputs: Plan_SuspendedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Van ${i?.from} tot en met ${i?.until}`)
};

const en_plan_suspended = /** @type {(inputs: Plan_SuspendedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`From ${i?.from} until ${i?.until}`)
};

/**
* | output |
* | --- |
* | "From {from} until {until}" |
*
* @param {Plan_SuspendedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_suspended = /** @type {((inputs: Plan_SuspendedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_SuspendedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_suspended(inputs)
	return nl_plan_suspended(inputs)
});