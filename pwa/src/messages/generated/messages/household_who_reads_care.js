/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Who_Reads_CareInputs */

const nl_household_who_reads_care = /** @type {(inputs: Household_Who_Reads_CareInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Het team van de casemanager en zorg lezen dit. De verhuurder niet.`)
};

const en_household_who_reads_care = /** @type {(inputs: Household_Who_Reads_CareInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The case manager's team and care read this. The landlord does not.`)
};

/**
* | output |
* | --- |
* | "The case manager's team and care read this. The landlord does not." |
*
* @param {Household_Who_Reads_CareInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_who_reads_care = /** @type {((inputs?: Household_Who_Reads_CareInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Who_Reads_CareInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_who_reads_care(inputs)
	return nl_household_who_reads_care(inputs)
});