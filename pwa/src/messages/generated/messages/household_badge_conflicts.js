/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Household_Badge_ConflictsInputs */

const nl_household_badge_conflicts = /** @type {(inputs: Household_Badge_ConflictsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Conflict: ${i?.count} keuzes wachten`)
};

const en_household_badge_conflicts = /** @type {(inputs: Household_Badge_ConflictsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Conflict: ${i?.count} choices waiting`)
};

/**
* | output |
* | --- |
* | "Conflict: {count} choices waiting" |
*
* @param {Household_Badge_ConflictsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_badge_conflicts = /** @type {((inputs: Household_Badge_ConflictsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Badge_ConflictsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_badge_conflicts(inputs)
	return nl_household_badge_conflicts(inputs)
});