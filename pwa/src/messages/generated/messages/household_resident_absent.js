/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Resident_AbsentInputs */

const nl_household_resident_absent = /** @type {(inputs: Household_Resident_AbsentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`tijdelijk afwezig`)
};

const en_household_resident_absent = /** @type {(inputs: Household_Resident_AbsentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`temporarily absent`)
};

/**
* | output |
* | --- |
* | "temporarily absent" |
*
* @param {Household_Resident_AbsentInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_resident_absent = /** @type {((inputs?: Household_Resident_AbsentInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Resident_AbsentInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_resident_absent(inputs)
	return nl_household_resident_absent(inputs)
});