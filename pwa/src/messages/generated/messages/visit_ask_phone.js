/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Ask_PhoneInputs */

const nl_visit_ask_phone = /** @type {(inputs: Visit_Ask_PhoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Op welk nummer kunnen wij bellen?`)
};

const en_visit_ask_phone = /** @type {(inputs: Visit_Ask_PhoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`On which number can we call?`)
};

/**
* | output |
* | --- |
* | "On which number can we call?" |
*
* @param {Visit_Ask_PhoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_ask_phone = /** @type {((inputs?: Visit_Ask_PhoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Ask_PhoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_ask_phone(inputs)
	return nl_visit_ask_phone(inputs)
});