/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Phase_ExecutionInputs */

const nl_household_phase_execution = /** @type {(inputs: Household_Phase_ExecutionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Plan in uitvoering`)
};

const en_household_phase_execution = /** @type {(inputs: Household_Phase_ExecutionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Plan being carried out`)
};

/**
* | output |
* | --- |
* | "Plan being carried out" |
*
* @param {Household_Phase_ExecutionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_phase_execution = /** @type {((inputs?: Household_Phase_ExecutionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Phase_ExecutionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_phase_execution(inputs)
	return nl_household_phase_execution(inputs)
});