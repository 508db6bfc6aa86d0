/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Household_History_SuspensionInputs */

const nl_household_history_suspension = /** @type {(inputs: Household_History_SuspensionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ontruiming opgeschort tot ${i?.day}`)
};

const en_household_history_suspension = /** @type {(inputs: Household_History_SuspensionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Eviction suspended until ${i?.day}`)
};

/**
* | output |
* | --- |
* | "Eviction suspended until {day}" |
*
* @param {Household_History_SuspensionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_history_suspension = /** @type {((inputs: Household_History_SuspensionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_History_SuspensionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_history_suspension(inputs)
	return nl_household_history_suspension(inputs)
});