/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Rent_Balance_HintInputs */

const nl_household_rent_balance_hint = /** @type {(inputs: Household_Rent_Balance_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Alles wat nog open staat, ook van eerdere maanden.`)
};

const en_household_rent_balance_hint = /** @type {(inputs: Household_Rent_Balance_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`All that is still owed, of earlier months too.`)
};

/**
* | output |
* | --- |
* | "All that is still owed, of earlier months too." |
*
* @param {Household_Rent_Balance_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_rent_balance_hint = /** @type {((inputs?: Household_Rent_Balance_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Rent_Balance_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_rent_balance_hint(inputs)
	return nl_household_rent_balance_hint(inputs)
});