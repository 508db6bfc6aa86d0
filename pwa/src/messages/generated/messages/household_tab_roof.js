/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Tab_RoofInputs */

const nl_household_tab_roof = /** @type {(inputs: Household_Tab_RoofInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Plek`)
};

const en_household_tab_roof = /** @type {(inputs: Household_Tab_RoofInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Place`)
};

/**
* | output |
* | --- |
* | "Place" |
*
* @param {Household_Tab_RoofInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_tab_roof = /** @type {((inputs?: Household_Tab_RoofInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Tab_RoofInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_tab_roof(inputs)
	return nl_household_tab_roof(inputs)
});