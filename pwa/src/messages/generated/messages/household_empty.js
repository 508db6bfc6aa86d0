/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_EmptyInputs */

const nl_household_empty = /** @type {(inputs: Household_EmptyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`U hebt nog geen huishoudens. Wordt u casemanager van een huishouden? Dan komt het dossier vanzelf op dit apparaat.`)
};

const en_household_empty = /** @type {(inputs: Household_EmptyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You have no households yet. Once you are case manager of a household, its file comes to this device by itself.`)
};

/**
* | output |
* | --- |
* | "You have no households yet. Once you are case manager of a household, its file comes to this device by itself." |
*
* @param {Household_EmptyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_empty = /** @type {((inputs?: Household_EmptyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_EmptyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_empty(inputs)
	return nl_household_empty(inputs)
});