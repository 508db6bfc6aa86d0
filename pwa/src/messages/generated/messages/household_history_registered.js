/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_History_RegisteredInputs */

const nl_household_history_registered = /** @type {(inputs: Household_History_RegisteredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Huishouden aangemeld`)
};

const en_household_history_registered = /** @type {(inputs: Household_History_RegisteredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Household registered`)
};

/**
* | output |
* | --- |
* | "Household registered" |
*
* @param {Household_History_RegisteredInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_history_registered = /** @type {((inputs?: Household_History_RegisteredInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_History_RegisteredInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_history_registered(inputs)
	return nl_household_history_registered(inputs)
});