/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_History_ConflictInputs */

const nl_household_history_conflict = /** @type {(inputs: Household_History_ConflictInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`verwerkt, maar er waren twee waarden`)
};

const en_household_history_conflict = /** @type {(inputs: Household_History_ConflictInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`processed, but there were two values`)
};

/**
* | output |
* | --- |
* | "processed, but there were two values" |
*
* @param {Household_History_ConflictInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_history_conflict = /** @type {((inputs?: Household_History_ConflictInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_History_ConflictInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_history_conflict(inputs)
	return nl_household_history_conflict(inputs)
});