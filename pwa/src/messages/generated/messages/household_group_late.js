/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Group_LateInputs */

const nl_household_group_late = /** @type {(inputs: Household_Group_LateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dag is voorbij`)
};

const en_household_group_late = /** @type {(inputs: Household_Group_LateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Day has passed`)
};

/**
* | output |
* | --- |
* | "Day has passed" |
*
* @param {Household_Group_LateInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_group_late = /** @type {((inputs?: Household_Group_LateInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Group_LateInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_group_late(inputs)
	return nl_household_group_late(inputs)
});