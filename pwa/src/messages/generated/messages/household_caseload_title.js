/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Caseload_TitleInputs */

const nl_household_caseload_title = /** @type {(inputs: Household_Caseload_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Mijn huishoudens`)
};

const en_household_caseload_title = /** @type {(inputs: Household_Caseload_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`My households`)
};

/**
* | output |
* | --- |
* | "My households" |
*
* @param {Household_Caseload_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_caseload_title = /** @type {((inputs?: Household_Caseload_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Caseload_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_caseload_title(inputs)
	return nl_household_caseload_title(inputs)
});