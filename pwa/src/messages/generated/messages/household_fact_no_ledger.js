/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Fact_No_LedgerInputs */

const nl_household_fact_no_ledger = /** @type {(inputs: Household_Fact_No_LedgerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Geen huurstand bekend`)
};

const en_household_fact_no_ledger = /** @type {(inputs: Household_Fact_No_LedgerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No rent ledger known`)
};

/**
* | output |
* | --- |
* | "No rent ledger known" |
*
* @param {Household_Fact_No_LedgerInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_fact_no_ledger = /** @type {((inputs?: Household_Fact_No_LedgerInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Fact_No_LedgerInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_fact_no_ledger(inputs)
	return nl_household_fact_no_ledger(inputs)
});