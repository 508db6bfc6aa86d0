/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Group_WeekInputs */

const nl_household_group_week = /** @type {(inputs: Household_Group_WeekInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Komende week`)
};

const en_household_group_week = /** @type {(inputs: Household_Group_WeekInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Coming week`)
};

/**
* | output |
* | --- |
* | "Coming week" |
*
* @param {Household_Group_WeekInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_group_week = /** @type {((inputs?: Household_Group_WeekInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Group_WeekInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_group_week(inputs)
	return nl_household_group_week(inputs)
});