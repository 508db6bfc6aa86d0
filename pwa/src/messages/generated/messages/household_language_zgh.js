/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Language_ZghInputs */

const nl_household_language_zgh = /** @type {(inputs: Household_Language_ZghInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Berbers (Tamazight)`)
};

const en_household_language_zgh = /** @type {(inputs: Household_Language_ZghInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Berber (Tamazight)`)
};

/**
* | output |
* | --- |
* | "Berber (Tamazight)" |
*
* @param {Household_Language_ZghInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_language_zgh = /** @type {((inputs?: Household_Language_ZghInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Language_ZghInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_language_zgh(inputs)
	return nl_household_language_zgh(inputs)
});