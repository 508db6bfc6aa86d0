/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_History_PreventInputs */

const nl_household_history_prevent = /** @type {(inputs: Household_History_PreventInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`plan ter voorkoming`)
};

const en_household_history_prevent = /** @type {(inputs: Household_History_PreventInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`plan to prevent`)
};

/**
* | output |
* | --- |
* | "plan to prevent" |
*
* @param {Household_History_PreventInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_history_prevent = /** @type {((inputs?: Household_History_PreventInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_History_PreventInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_history_prevent(inputs)
	return nl_household_history_prevent(inputs)
});