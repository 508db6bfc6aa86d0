/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Residents_TitleInputs */

const nl_household_residents_title = /** @type {(inputs: Household_Residents_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wie hier woont`)
};

const en_household_residents_title = /** @type {(inputs: Household_Residents_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who lives here`)
};

/**
* | output |
* | --- |
* | "Who lives here" |
*
* @param {Household_Residents_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_residents_title = /** @type {((inputs?: Household_Residents_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Residents_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_residents_title(inputs)
	return nl_household_residents_title(inputs)
});