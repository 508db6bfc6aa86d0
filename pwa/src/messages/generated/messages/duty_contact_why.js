/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Duty_Contact_WhyInputs */

const nl_duty_contact_why = /** @type {(inputs: Duty_Contact_WhyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Probeer de huurder zelf te spreken, bijvoorbeeld thuis of aan de telefoon.`)
};

const en_duty_contact_why = /** @type {(inputs: Duty_Contact_WhyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Try to speak the tenant yourself, for example at home or on the telephone.`)
};

/**
* | output |
* | --- |
* | "Try to speak the tenant yourself, for example at home or on the telephone." |
*
* @param {Duty_Contact_WhyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const duty_contact_why = /** @type {((inputs?: Duty_Contact_WhyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Duty_Contact_WhyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_duty_contact_why(inputs)
	return nl_duty_contact_why(inputs)
});