/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Rent_LaterInputs */

const nl_household_rent_later = /** @type {(inputs: Household_Rent_LaterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Van latere maanden blijft de stand zoals die is. Kijk die ook na.`)
};

const en_household_rent_later = /** @type {(inputs: Household_Rent_LaterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Of later months the balance stays as it is. Check those too.`)
};

/**
* | output |
* | --- |
* | "Of later months the balance stays as it is. Check those too." |
*
* @param {Household_Rent_LaterInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_rent_later = /** @type {((inputs?: Household_Rent_LaterInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Rent_LaterInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_rent_later(inputs)
	return nl_household_rent_later(inputs)
});