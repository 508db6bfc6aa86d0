/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_History_TitleInputs */

const nl_household_history_title = /** @type {(inputs: Household_History_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat er gebeurde`)
};

const en_household_history_title = /** @type {(inputs: Household_History_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What happened`)
};

/**
* | output |
* | --- |
* | "What happened" |
*
* @param {Household_History_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_history_title = /** @type {((inputs?: Household_History_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_History_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_history_title(inputs)
	return nl_household_history_title(inputs)
});