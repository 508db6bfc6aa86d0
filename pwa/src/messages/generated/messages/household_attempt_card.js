/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Attempt_CardInputs */

const nl_household_attempt_card = /** @type {(inputs: Household_Attempt_CardInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kaartje in de bus`)
};

const en_household_attempt_card = /** @type {(inputs: Household_Attempt_CardInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Card through the letterbox`)
};

/**
* | output |
* | --- |
* | "Card through the letterbox" |
*
* @param {Household_Attempt_CardInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_attempt_card = /** @type {((inputs?: Household_Attempt_CardInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Attempt_CardInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_attempt_card(inputs)
	return nl_household_attempt_card(inputs)
});