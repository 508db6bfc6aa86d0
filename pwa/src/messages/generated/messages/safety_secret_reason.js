/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Safety_Secret_ReasonInputs */

const nl_safety_secret_reason = /** @type {(inputs: Safety_Secret_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waarom?`)
};

const en_safety_secret_reason = /** @type {(inputs: Safety_Secret_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Why?`)
};

/**
* | output |
* | --- |
* | "Why?" |
*
* @param {Safety_Secret_ReasonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const safety_secret_reason = /** @type {((inputs?: Safety_Secret_ReasonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Safety_Secret_ReasonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_safety_secret_reason(inputs)
	return nl_safety_secret_reason(inputs)
});