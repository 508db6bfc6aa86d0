/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Fact_ManagerInputs */

const nl_household_fact_manager = /** @type {(inputs: Household_Fact_ManagerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Casemanager`)
};

const en_household_fact_manager = /** @type {(inputs: Household_Fact_ManagerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Case manager`)
};

/**
* | output |
* | --- |
* | "Case manager" |
*
* @param {Household_Fact_ManagerInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_fact_manager = /** @type {((inputs?: Household_Fact_ManagerInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Fact_ManagerInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_fact_manager(inputs)
	return nl_household_fact_manager(inputs)
});