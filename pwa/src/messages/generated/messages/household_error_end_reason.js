/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Error_End_ReasonInputs */

const nl_household_error_end_reason = /** @type {(inputs: Household_Error_End_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies waarom deze bewoner hier niet meer woont.`)
};

const en_household_error_end_reason = /** @type {(inputs: Household_Error_End_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose why this resident no longer lives here.`)
};

/**
* | output |
* | --- |
* | "Choose why this resident no longer lives here." |
*
* @param {Household_Error_End_ReasonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_error_end_reason = /** @type {((inputs?: Household_Error_End_ReasonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Error_End_ReasonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_error_end_reason(inputs)
	return nl_household_error_end_reason(inputs)
});