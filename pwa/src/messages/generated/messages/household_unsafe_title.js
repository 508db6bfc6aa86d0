/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Unsafe_TitleInputs */

const nl_household_unsafe_title = /** @type {(inputs: Household_Unsafe_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Een collega moet dit bevestigen.`)
};

const en_household_unsafe_title = /** @type {(inputs: Household_Unsafe_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A colleague must confirm this.`)
};

/**
* | output |
* | --- |
* | "A colleague must confirm this." |
*
* @param {Household_Unsafe_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_unsafe_title = /** @type {((inputs?: Household_Unsafe_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Unsafe_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_unsafe_title(inputs)
	return nl_household_unsafe_title(inputs)
});