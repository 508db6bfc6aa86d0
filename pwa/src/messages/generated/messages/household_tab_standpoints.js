/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Tab_StandpointsInputs */

const nl_household_tab_standpoints = /** @type {(inputs: Household_Tab_StandpointsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Standpunten`)
};

const en_household_tab_standpoints = /** @type {(inputs: Household_Tab_StandpointsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Standpoints`)
};

/**
* | output |
* | --- |
* | "Standpoints" |
*
* @param {Household_Tab_StandpointsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_tab_standpoints = /** @type {((inputs?: Household_Tab_StandpointsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Tab_StandpointsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_tab_standpoints(inputs)
	return nl_household_tab_standpoints(inputs)
});