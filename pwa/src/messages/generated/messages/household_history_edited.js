/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ field: NonNullable<unknown> }} Household_History_EditedInputs */

const nl_household_history_edited = /** @type {(inputs: Household_History_EditedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Gegevens gewijzigd: ${i?.field}`)
};

const en_household_history_edited = /** @type {(inputs: Household_History_EditedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Data changed: ${i?.field}`)
};

/**
* | output |
* | --- |
* | "Data changed: {field}" |
*
* @param {Household_History_EditedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_history_edited = /** @type {((inputs: Household_History_EditedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_History_EditedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_history_edited(inputs)
	return nl_household_history_edited(inputs)
});