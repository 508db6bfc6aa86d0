/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Household_Badge_ConflictInputs */

const nl_household_badge_conflict = /** @type {(inputs: Household_Badge_ConflictInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Conflict: ${i?.count} keuze wacht`)
};

const en_household_badge_conflict = /** @type {(inputs: Household_Badge_ConflictInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Conflict: ${i?.count} choice waiting`)
};

/**
* | output |
* | --- |
* | "Conflict: {count} choice waiting" |
*
* @param {Household_Badge_ConflictInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_badge_conflict = /** @type {((inputs: Household_Badge_ConflictInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Badge_ConflictInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_badge_conflict(inputs)
	return nl_household_badge_conflict(inputs)
});