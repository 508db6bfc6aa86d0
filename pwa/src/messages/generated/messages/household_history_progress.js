/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ what: NonNullable<unknown> }} Household_History_ProgressInputs */

const nl_household_history_progress = /** @type {(inputs: Household_History_ProgressInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Stap bijgewerkt: ${i?.what}`)
};

const en_household_history_progress = /** @type {(inputs: Household_History_ProgressInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Step updated: ${i?.what}`)
};

/**
* | output |
* | --- |
* | "Step updated: {what}" |
*
* @param {Household_History_ProgressInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_history_progress = /** @type {((inputs: Household_History_ProgressInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_History_ProgressInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_history_progress(inputs)
	return nl_household_history_progress(inputs)
});