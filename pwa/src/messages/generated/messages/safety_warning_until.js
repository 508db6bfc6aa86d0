/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown>, left: NonNullable<unknown> }} Safety_Warning_UntilInputs */

const nl_safety_warning_until = /** @type {(inputs: Safety_Warning_UntilInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Geldt tot en met ${i?.day}, ${i?.left}.`)
};

const en_safety_warning_until = /** @type {(inputs: Safety_Warning_UntilInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Holds until ${i?.day}, ${i?.left}.`)
};

/**
* | output |
* | --- |
* | "Holds until {day}, {left}." |
*
* @param {Safety_Warning_UntilInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const safety_warning_until = /** @type {((inputs: Safety_Warning_UntilInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Safety_Warning_UntilInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_safety_warning_until(inputs)
	return nl_safety_warning_until(inputs)
});