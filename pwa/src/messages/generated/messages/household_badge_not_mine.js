/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Household_Badge_Not_MineInputs */

const nl_household_badge_not_mine = /** @type {(inputs: Household_Badge_Not_MineInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Casemanager: ${i?.name}`)
};

const en_household_badge_not_mine = /** @type {(inputs: Household_Badge_Not_MineInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Case manager: ${i?.name}`)
};

/**
* | output |
* | --- |
* | "Case manager: {name}" |
*
* @param {Household_Badge_Not_MineInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_badge_not_mine = /** @type {((inputs: Household_Badge_Not_MineInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Badge_Not_MineInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_badge_not_mine(inputs)
	return nl_household_badge_not_mine(inputs)
});