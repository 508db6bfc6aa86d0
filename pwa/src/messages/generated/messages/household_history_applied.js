/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_History_AppliedInputs */

const nl_household_history_applied = /** @type {(inputs: Household_History_AppliedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`verwerkt`)
};

const en_household_history_applied = /** @type {(inputs: Household_History_AppliedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`processed`)
};

/**
* | output |
* | --- |
* | "processed" |
*
* @param {Household_History_AppliedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_history_applied = /** @type {((inputs?: Household_History_AppliedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_History_AppliedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_history_applied(inputs)
	return nl_household_history_applied(inputs)
});