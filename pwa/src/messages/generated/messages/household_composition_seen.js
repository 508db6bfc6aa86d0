/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Composition_SeenInputs */

const nl_household_composition_seen = /** @type {(inputs: Household_Composition_SeenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Zelf gezien in de woning`)
};

const en_household_composition_seen = /** @type {(inputs: Household_Composition_SeenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Seen at the home`)
};

/**
* | output |
* | --- |
* | "Seen at the home" |
*
* @param {Household_Composition_SeenInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_composition_seen = /** @type {((inputs?: Household_Composition_SeenInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Composition_SeenInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_composition_seen(inputs)
	return nl_household_composition_seen(inputs)
});