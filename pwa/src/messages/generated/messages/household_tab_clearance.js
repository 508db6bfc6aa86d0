/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Tab_ClearanceInputs */

const nl_household_tab_clearance = /** @type {(inputs: Household_Tab_ClearanceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vrijgave`)
};

const en_household_tab_clearance = /** @type {(inputs: Household_Tab_ClearanceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Clearance`)
};

/**
* | output |
* | --- |
* | "Clearance" |
*
* @param {Household_Tab_ClearanceInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_tab_clearance = /** @type {((inputs?: Household_Tab_ClearanceInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Tab_ClearanceInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_tab_clearance(inputs)
	return nl_household_tab_clearance(inputs)
});