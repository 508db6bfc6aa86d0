/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ reason: NonNullable<unknown> }} Safety_Warning_WhyInputs */

const nl_safety_warning_why = /** @type {(inputs: Safety_Warning_WhyInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Waarom: ${i?.reason}`)
};

const en_safety_warning_why = /** @type {(inputs: Safety_Warning_WhyInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Why: ${i?.reason}`)
};

/**
* | output |
* | --- |
* | "Why: {reason}" |
*
* @param {Safety_Warning_WhyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const safety_warning_why = /** @type {((inputs: Safety_Warning_WhyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Safety_Warning_WhyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_safety_warning_why(inputs)
	return nl_safety_warning_why(inputs)
});