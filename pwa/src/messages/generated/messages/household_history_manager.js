/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Household_History_ManagerInputs */

const nl_household_history_manager = /** @type {(inputs: Household_History_ManagerInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Casemanager benoemd: ${i?.name}`)
};

const en_household_history_manager = /** @type {(inputs: Household_History_ManagerInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Case manager appointed: ${i?.name}`)
};

/**
* | output |
* | --- |
* | "Case manager appointed: {name}" |
*
* @param {Household_History_ManagerInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_history_manager = /** @type {((inputs: Household_History_ManagerInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_History_ManagerInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_history_manager(inputs)
	return nl_household_history_manager(inputs)
});