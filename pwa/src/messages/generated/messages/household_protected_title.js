/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ why: NonNullable<unknown> }} Household_Protected_TitleInputs */

const nl_household_protected_title = /** @type {(inputs: Household_Protected_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Beschermd: ${i?.why}.`)
};

const en_household_protected_title = /** @type {(inputs: Household_Protected_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Protected: ${i?.why}.`)
};

/**
* | output |
* | --- |
* | "Protected: {why}." |
*
* @param {Household_Protected_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_protected_title = /** @type {((inputs: Household_Protected_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Protected_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_protected_title(inputs)
	return nl_household_protected_title(inputs)
});