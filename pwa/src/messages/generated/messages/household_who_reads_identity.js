/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Who_Reads_IdentityInputs */

const nl_household_who_reads_identity = /** @type {(inputs: Household_Who_Reads_IdentityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Alle organisaties in dit dossier lezen dit, ook de verhuurder.`)
};

const en_household_who_reads_identity = /** @type {(inputs: Household_Who_Reads_IdentityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`All organisations in this file read this, also the landlord.`)
};

/**
* | output |
* | --- |
* | "All organisations in this file read this, also the landlord." |
*
* @param {Household_Who_Reads_IdentityInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_who_reads_identity = /** @type {((inputs?: Household_Who_Reads_IdentityInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Who_Reads_IdentityInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_who_reads_identity(inputs)
	return nl_household_who_reads_identity(inputs)
});