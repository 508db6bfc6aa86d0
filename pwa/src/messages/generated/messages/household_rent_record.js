/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Rent_RecordInputs */

const nl_household_rent_record = /** @type {(inputs: Household_Rent_RecordInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Huur en betaling vastleggen`)
};

const en_household_rent_record = /** @type {(inputs: Household_Rent_RecordInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Record rent and payment`)
};

/**
* | output |
* | --- |
* | "Record rent and payment" |
*
* @param {Household_Rent_RecordInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_rent_record = /** @type {((inputs?: Household_Rent_RecordInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Rent_RecordInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_rent_record(inputs)
	return nl_household_rent_record(inputs)
});