/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Safety_Warning_HeldInputs */

const nl_safety_warning_held = /** @type {(inputs: Safety_Warning_HeldInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Gold tot en met ${i?.day}`)
};

const en_safety_warning_held = /** @type {(inputs: Safety_Warning_HeldInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Held until ${i?.day}`)
};

/**
* | output |
* | --- |
* | "Held until {day}" |
*
* @param {Safety_Warning_HeldInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const safety_warning_held = /** @type {((inputs: Safety_Warning_HeldInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Safety_Warning_HeldInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_safety_warning_held(inputs)
	return nl_safety_warning_held(inputs)
});