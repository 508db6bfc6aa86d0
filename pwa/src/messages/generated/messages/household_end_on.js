/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_End_OnInputs */

const nl_household_end_on = /** @type {(inputs: Household_End_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vanaf welke dag woont deze bewoner hier niet meer?`)
};

const en_household_end_on = /** @type {(inputs: Household_End_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`From which day does this resident no longer live here?`)
};

/**
* | output |
* | --- |
* | "From which day does this resident no longer live here?" |
*
* @param {Household_End_OnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_end_on = /** @type {((inputs?: Household_End_OnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_End_OnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_end_on(inputs)
	return nl_household_end_on(inputs)
});