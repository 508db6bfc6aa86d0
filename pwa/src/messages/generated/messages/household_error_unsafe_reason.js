/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Error_Unsafe_ReasonInputs */

const nl_household_error_unsafe_reason = /** @type {(inputs: Household_Error_Unsafe_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf op waarom dit klopt. Een collega leest dit voor het bevestigen.`)
};

const en_household_error_unsafe_reason = /** @type {(inputs: Household_Error_Unsafe_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write down why this is right. A colleague reads this before confirming.`)
};

/**
* | output |
* | --- |
* | "Write down why this is right. A colleague reads this before confirming." |
*
* @param {Household_Error_Unsafe_ReasonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_error_unsafe_reason = /** @type {((inputs?: Household_Error_Unsafe_ReasonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Error_Unsafe_ReasonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_error_unsafe_reason(inputs)
	return nl_household_error_unsafe_reason(inputs)
});