/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ what: NonNullable<unknown> }} Household_History_OwnInputs */

const nl_household_history_own = /** @type {(inputs: Household_History_OwnInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`uw wijziging: ${i?.what}`)
};

const en_household_history_own = /** @type {(inputs: Household_History_OwnInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`your change: ${i?.what}`)
};

/**
* | output |
* | --- |
* | "your change: {what}" |
*
* @param {Household_History_OwnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_history_own = /** @type {((inputs: Household_History_OwnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_History_OwnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_history_own(inputs)
	return nl_household_history_own(inputs)
});