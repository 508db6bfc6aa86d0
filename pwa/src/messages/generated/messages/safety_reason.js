/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Safety_ReasonInputs */

const nl_safety_reason = /** @type {(inputs: Safety_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hoe weet u dit?`)
};

const en_safety_reason = /** @type {(inputs: Safety_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How do you know this?`)
};

/**
* | output |
* | --- |
* | "How do you know this?" |
*
* @param {Safety_ReasonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const safety_reason = /** @type {((inputs?: Safety_ReasonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Safety_ReasonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_safety_reason(inputs)
	return nl_safety_reason(inputs)
});