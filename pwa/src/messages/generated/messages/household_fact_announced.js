/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Fact_AnnouncedInputs */

const nl_household_fact_announced = /** @type {(inputs: Household_Fact_AnnouncedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ontruiming aangezegd voor`)
};

const en_household_fact_announced = /** @type {(inputs: Household_Fact_AnnouncedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Eviction announced for`)
};

/**
* | output |
* | --- |
* | "Eviction announced for" |
*
* @param {Household_Fact_AnnouncedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_fact_announced = /** @type {((inputs?: Household_Fact_AnnouncedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Fact_AnnouncedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_fact_announced(inputs)
	return nl_household_fact_announced(inputs)
});