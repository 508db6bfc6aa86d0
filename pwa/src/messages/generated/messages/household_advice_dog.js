/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Advice_DogInputs */

const nl_household_advice_dog = /** @type {(inputs: Household_Advice_DogInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Let op de hond`)
};

const en_household_advice_dog = /** @type {(inputs: Household_Advice_DogInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Mind the dog`)
};

/**
* | output |
* | --- |
* | "Mind the dog" |
*
* @param {Household_Advice_DogInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_advice_dog = /** @type {((inputs?: Household_Advice_DogInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Advice_DogInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_advice_dog(inputs)
	return nl_household_advice_dog(inputs)
});