/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Household_History_ResidentInputs */

const nl_household_history_resident = /** @type {(inputs: Household_History_ResidentInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Bewoner toegevoegd: ${i?.name}`)
};

const en_household_history_resident = /** @type {(inputs: Household_History_ResidentInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Resident added: ${i?.name}`)
};

/**
* | output |
* | --- |
* | "Resident added: {name}" |
*
* @param {Household_History_ResidentInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_history_resident = /** @type {((inputs: Household_History_ResidentInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_History_ResidentInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_history_resident(inputs)
	return nl_household_history_resident(inputs)
});