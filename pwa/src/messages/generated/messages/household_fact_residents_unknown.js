/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Household_Fact_Residents_UnknownInputs */

const nl_household_fact_residents_unknown = /** @type {(inputs: Household_Fact_Residents_UnknownInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} met onbekende geboortedatum`)
};

const en_household_fact_residents_unknown = /** @type {(inputs: Household_Fact_Residents_UnknownInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} with unknown birth date`)
};

/**
* | output |
* | --- |
* | "{count} with unknown birth date" |
*
* @param {Household_Fact_Residents_UnknownInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_fact_residents_unknown = /** @type {((inputs: Household_Fact_Residents_UnknownInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Fact_Residents_UnknownInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_fact_residents_unknown(inputs)
	return nl_household_fact_residents_unknown(inputs)
});