/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Error_OnInputs */

const nl_household_error_on = /** @type {(inputs: Household_Error_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul in op welke dag.`)
};

const en_household_error_on = /** @type {(inputs: Household_Error_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fill in on which day.`)
};

/**
* | output |
* | --- |
* | "Fill in on which day." |
*
* @param {Household_Error_OnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_error_on = /** @type {((inputs?: Household_Error_OnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Error_OnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_error_on(inputs)
	return nl_household_error_on(inputs)
});