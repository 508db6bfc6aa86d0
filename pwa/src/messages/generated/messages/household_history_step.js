/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ what: NonNullable<unknown> }} Household_History_StepInputs */

const nl_household_history_step = /** @type {(inputs: Household_History_StepInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Stap toegevoegd: ${i?.what}`)
};

const en_household_history_step = /** @type {(inputs: Household_History_StepInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Step added: ${i?.what}`)
};

/**
* | output |
* | --- |
* | "Step added: {what}" |
*
* @param {Household_History_StepInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_history_step = /** @type {((inputs: Household_History_StepInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_History_StepInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_history_step(inputs)
	return nl_household_history_step(inputs)
});