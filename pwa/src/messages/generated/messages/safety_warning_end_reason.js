/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Safety_Warning_End_ReasonInputs */

const nl_safety_warning_end_reason = /** @type {(inputs: Safety_Warning_End_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waarom is de waarschuwing niet meer nodig?`)
};

const en_safety_warning_end_reason = /** @type {(inputs: Safety_Warning_End_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Why is the warning not needed any more?`)
};

/**
* | output |
* | --- |
* | "Why is the warning not needed any more?" |
*
* @param {Safety_Warning_End_ReasonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const safety_warning_end_reason = /** @type {((inputs?: Safety_Warning_End_ReasonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Safety_Warning_End_ReasonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_safety_warning_end_reason(inputs)
	return nl_safety_warning_end_reason(inputs)
});