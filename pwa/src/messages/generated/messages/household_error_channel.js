/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Error_ChannelInputs */

const nl_household_error_channel = /** @type {(inputs: Household_Error_ChannelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies hoe u contact zocht.`)
};

const en_household_error_channel = /** @type {(inputs: Household_Error_ChannelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose how you sought contact.`)
};

/**
* | output |
* | --- |
* | "Choose how you sought contact." |
*
* @param {Household_Error_ChannelInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_error_channel = /** @type {((inputs?: Household_Error_ChannelInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Error_ChannelInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_error_channel(inputs)
	return nl_household_error_channel(inputs)
});