/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Rent_Record_IntroInputs */

const nl_household_rent_record_intro = /** @type {(inputs: Household_Rent_Record_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Leg de huur van één maand vast en wat er betaald is. Brengt u later een huurbestand, dan telt wat daarin staat.`)
};

const en_household_rent_record_intro = /** @type {(inputs: Household_Rent_Record_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Record the rent of one month and what was paid. When you bring a rent file later, what it says counts.`)
};

/**
* | output |
* | --- |
* | "Record the rent of one month and what was paid. When you bring a rent file later, what it says counts." |
*
* @param {Household_Rent_Record_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_rent_record_intro = /** @type {((inputs?: Household_Rent_Record_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Rent_Record_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_rent_record_intro(inputs)
	return nl_household_rent_record_intro(inputs)
});