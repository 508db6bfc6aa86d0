/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Safety_Reason_HintInputs */

const nl_safety_reason_hint = /** @type {(inputs: Safety_Reason_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De verhuurder leest dit niet.`)
};

const en_safety_reason_hint = /** @type {(inputs: Safety_Reason_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The landlord does not read this.`)
};

/**
* | output |
* | --- |
* | "The landlord does not read this." |
*
* @param {Safety_Reason_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const safety_reason_hint = /** @type {((inputs?: Safety_Reason_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Safety_Reason_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_safety_reason_hint(inputs)
	return nl_safety_reason_hint(inputs)
});