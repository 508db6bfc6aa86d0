/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_History_Column_StatusInputs */

const nl_household_history_column_status = /** @type {(inputs: Household_History_Column_StatusInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat ermee gebeurde`)
};

const en_household_history_column_status = /** @type {(inputs: Household_History_Column_StatusInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What became of it`)
};

/**
* | output |
* | --- |
* | "What became of it" |
*
* @param {Household_History_Column_StatusInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_history_column_status = /** @type {((inputs?: Household_History_Column_StatusInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_History_Column_StatusInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_history_column_status(inputs)
	return nl_household_history_column_status(inputs)
});