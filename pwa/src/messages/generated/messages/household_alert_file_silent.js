/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Alert_File_SilentInputs */

const nl_household_alert_file_silent = /** @type {(inputs: Household_Alert_File_SilentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er is al een tijd niets vastgelegd. Spreek af wie er contact zoekt.`)
};

const en_household_alert_file_silent = /** @type {(inputs: Household_Alert_File_SilentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing was recorded for a while. Agree who seeks contact.`)
};

/**
* | output |
* | --- |
* | "Nothing was recorded for a while. Agree who seeks contact." |
*
* @param {Household_Alert_File_SilentInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_alert_file_silent = /** @type {((inputs?: Household_Alert_File_SilentInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Alert_File_SilentInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_alert_file_silent(inputs)
	return nl_household_alert_file_silent(inputs)
});