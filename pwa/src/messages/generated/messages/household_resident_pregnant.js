/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Resident_PregnantInputs */

const nl_household_resident_pregnant = /** @type {(inputs: Household_Resident_PregnantInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`zwanger`)
};

const en_household_resident_pregnant = /** @type {(inputs: Household_Resident_PregnantInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`pregnant`)
};

/**
* | output |
* | --- |
* | "pregnant" |
*
* @param {Household_Resident_PregnantInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_resident_pregnant = /** @type {((inputs?: Household_Resident_PregnantInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Resident_PregnantInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_resident_pregnant(inputs)
	return nl_household_resident_pregnant(inputs)
});