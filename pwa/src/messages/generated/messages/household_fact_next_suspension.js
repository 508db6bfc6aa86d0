/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Fact_Next_SuspensionInputs */

const nl_household_fact_next_suspension = /** @type {(inputs: Household_Fact_Next_SuspensionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`einde van de opschorting`)
};

const en_household_fact_next_suspension = /** @type {(inputs: Household_Fact_Next_SuspensionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`end of the suspension`)
};

/**
* | output |
* | --- |
* | "end of the suspension" |
*
* @param {Household_Fact_Next_SuspensionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_fact_next_suspension = /** @type {((inputs?: Household_Fact_Next_SuspensionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Fact_Next_SuspensionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_fact_next_suspension(inputs)
	return nl_household_fact_next_suspension(inputs)
});