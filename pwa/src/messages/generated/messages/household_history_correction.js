/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ scenario: NonNullable<unknown> }} Household_History_CorrectionInputs */

const nl_household_history_correction = /** @type {(inputs: Household_History_CorrectionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Besluit verbeterd: ${i?.scenario}`)
};

const en_household_history_correction = /** @type {(inputs: Household_History_CorrectionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Decision corrected: ${i?.scenario}`)
};

/**
* | output |
* | --- |
* | "Decision corrected: {scenario}" |
*
* @param {Household_History_CorrectionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_history_correction = /** @type {((inputs: Household_History_CorrectionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_History_CorrectionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_history_correction(inputs)
	return nl_household_history_correction(inputs)
});