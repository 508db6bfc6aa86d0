/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ what: NonNullable<unknown> }} Household_History_LegalInputs */

const nl_household_history_legal = /** @type {(inputs: Household_History_LegalInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.what}`)
};

const en_household_history_legal = /** @type {(inputs: Household_History_LegalInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.what}`)
};

/**
* | output |
* | --- |
* | "{what}" |
*
* @param {Household_History_LegalInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_history_legal = /** @type {((inputs: Household_History_LegalInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_History_LegalInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_history_legal(inputs)
	return nl_household_history_legal(inputs)
});