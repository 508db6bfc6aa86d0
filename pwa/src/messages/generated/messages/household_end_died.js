/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_End_DiedInputs */

const nl_household_end_died = /** @type {(inputs: Household_End_DiedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Overleden`)
};

const en_household_end_died = /** @type {(inputs: Household_End_DiedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Died`)
};

/**
* | output |
* | --- |
* | "Died" |
*
* @param {Household_End_DiedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_end_died = /** @type {((inputs?: Household_End_DiedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_End_DiedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_end_died(inputs)
	return nl_household_end_died(inputs)
});