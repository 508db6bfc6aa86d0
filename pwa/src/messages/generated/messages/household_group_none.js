/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Group_NoneInputs */

const nl_household_group_none = /** @type {(inputs: Household_Group_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Geen dag gepland`)
};

const en_household_group_none = /** @type {(inputs: Household_Group_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No day planned`)
};

/**
* | output |
* | --- |
* | "No day planned" |
*
* @param {Household_Group_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_group_none = /** @type {((inputs?: Household_Group_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Group_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_group_none(inputs)
	return nl_household_group_none(inputs)
});