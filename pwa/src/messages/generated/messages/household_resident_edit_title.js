/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Resident_Edit_TitleInputs */

const nl_household_resident_edit_title = /** @type {(inputs: Household_Resident_Edit_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bewoner wijzigen`)
};

const en_household_resident_edit_title = /** @type {(inputs: Household_Resident_Edit_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Edit resident`)
};

/**
* | output |
* | --- |
* | "Edit resident" |
*
* @param {Household_Resident_Edit_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_resident_edit_title = /** @type {((inputs?: Household_Resident_Edit_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Resident_Edit_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_resident_edit_title(inputs)
	return nl_household_resident_edit_title(inputs)
});