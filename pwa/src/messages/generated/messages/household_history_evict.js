/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_History_EvictInputs */

const nl_household_history_evict = /** @type {(inputs: Household_History_EvictInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`plan bij uitzetting`)
};

const en_household_history_evict = /** @type {(inputs: Household_History_EvictInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`plan to evict`)
};

/**
* | output |
* | --- |
* | "plan to evict" |
*
* @param {Household_History_EvictInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_history_evict = /** @type {((inputs?: Household_History_EvictInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_History_EvictInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_history_evict(inputs)
	return nl_household_history_evict(inputs)
});