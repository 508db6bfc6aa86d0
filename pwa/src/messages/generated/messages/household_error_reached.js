/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Error_ReachedInputs */

const nl_household_error_reached = /** @type {(inputs: Household_Error_ReachedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies of u iemand hebt gesproken.`)
};

const en_household_error_reached = /** @type {(inputs: Household_Error_ReachedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose whether you spoke to somebody.`)
};

/**
* | output |
* | --- |
* | "Choose whether you spoke to somebody." |
*
* @param {Household_Error_ReachedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_error_reached = /** @type {((inputs?: Household_Error_ReachedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Error_ReachedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_error_reached(inputs)
	return nl_household_error_reached(inputs)
});