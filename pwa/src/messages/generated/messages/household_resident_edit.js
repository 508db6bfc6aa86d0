/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Resident_EditInputs */

const nl_household_resident_edit = /** @type {(inputs: Household_Resident_EditInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wijzigen`)
};

const en_household_resident_edit = /** @type {(inputs: Household_Resident_EditInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Edit`)
};

/**
* | output |
* | --- |
* | "Edit" |
*
* @param {Household_Resident_EditInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_resident_edit = /** @type {((inputs?: Household_Resident_EditInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Resident_EditInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_resident_edit(inputs)
	return nl_household_resident_edit(inputs)
});