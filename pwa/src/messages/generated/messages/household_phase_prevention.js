/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Phase_PreventionInputs */

const nl_household_phase_prevention = /** @type {(inputs: Household_Phase_PreventionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Preventie`)
};

const en_household_phase_prevention = /** @type {(inputs: Household_Phase_PreventionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Prevention`)
};

/**
* | output |
* | --- |
* | "Prevention" |
*
* @param {Household_Phase_PreventionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_phase_prevention = /** @type {((inputs?: Household_Phase_PreventionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Phase_PreventionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_phase_prevention(inputs)
	return nl_household_phase_prevention(inputs)
});