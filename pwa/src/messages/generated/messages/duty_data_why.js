/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Duty_Data_WhyInputs */

const nl_duty_data_why = /** @type {(inputs: Duty_Data_WhyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bied in de herinnering aan om de contactgegevens aan de gemeente door te geven. Weigert de huurder, dan mag het niet.`)
};

const en_duty_data_why = /** @type {(inputs: Duty_Data_WhyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Offer in the reminder to pass the contact data on to the municipality. When the tenant refuses, it is not allowed.`)
};

/**
* | output |
* | --- |
* | "Offer in the reminder to pass the contact data on to the municipality. When the tenant refuses, it is not allowed." |
*
* @param {Duty_Data_WhyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const duty_data_why = /** @type {((inputs?: Duty_Data_WhyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Duty_Data_WhyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_duty_data_why(inputs)
	return nl_duty_data_why(inputs)
});