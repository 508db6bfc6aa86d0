/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_History_NoneInputs */

const nl_household_history_none = /** @type {(inputs: Household_History_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er is nog niets gebeurd in dit dossier.`)
};

const en_household_history_none = /** @type {(inputs: Household_History_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing has happened in this file yet.`)
};

/**
* | output |
* | --- |
* | "Nothing has happened in this file yet." |
*
* @param {Household_History_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_history_none = /** @type {((inputs?: Household_History_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_History_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_history_none(inputs)
	return nl_household_history_none(inputs)
});