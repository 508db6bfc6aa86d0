/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Tab_HistoryInputs */

const nl_household_tab_history = /** @type {(inputs: Household_Tab_HistoryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tijdlijn`)
};

const en_household_tab_history = /** @type {(inputs: Household_Tab_HistoryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Timeline`)
};

/**
* | output |
* | --- |
* | "Timeline" |
*
* @param {Household_Tab_HistoryInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_tab_history = /** @type {((inputs?: Household_Tab_HistoryInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Tab_HistoryInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_tab_history(inputs)
	return nl_household_tab_history(inputs)
});