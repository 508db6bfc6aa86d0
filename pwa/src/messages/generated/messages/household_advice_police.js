/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Advice_PoliceInputs */

const nl_household_advice_police = /** @type {(inputs: Household_Advice_PoliceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Overleg eerst met de politie`)
};

const en_household_advice_police = /** @type {(inputs: Household_Advice_PoliceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Talk to the police first`)
};

/**
* | output |
* | --- |
* | "Talk to the police first" |
*
* @param {Household_Advice_PoliceInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_advice_police = /** @type {((inputs?: Household_Advice_PoliceInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Advice_PoliceInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_advice_police(inputs)
	return nl_household_advice_police(inputs)
});