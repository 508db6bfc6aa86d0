/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_History_ProcessInputs */

const nl_household_history_process = /** @type {(inputs: Household_History_ProcessInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`automatisch`)
};

const en_household_history_process = /** @type {(inputs: Household_History_ProcessInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`automatic`)
};

/**
* | output |
* | --- |
* | "automatic" |
*
* @param {Household_History_ProcessInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_history_process = /** @type {((inputs?: Household_History_ProcessInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_History_ProcessInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_history_process(inputs)
	return nl_household_history_process(inputs)
});