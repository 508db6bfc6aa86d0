/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Duty_ContactInputs */

const nl_duty_contact = /** @type {(inputs: Duty_ContactInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Persoonlijk contact gezocht`)
};

const en_duty_contact = /** @type {(inputs: Duty_ContactInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sought personal contact`)
};

/**
* | output |
* | --- |
* | "Sought personal contact" |
*
* @param {Duty_ContactInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const duty_contact = /** @type {((inputs?: Duty_ContactInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Duty_ContactInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_duty_contact(inputs)
	return nl_duty_contact(inputs)
});