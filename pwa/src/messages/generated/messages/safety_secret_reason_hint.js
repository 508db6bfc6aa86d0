/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Safety_Secret_Reason_HintInputs */

const nl_safety_secret_reason_hint = /** @type {(inputs: Safety_Secret_Reason_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Alleen wie het mag zien, leest dit.`)
};

const en_safety_secret_reason_hint = /** @type {(inputs: Safety_Secret_Reason_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Only those who may see it read this.`)
};

/**
* | output |
* | --- |
* | "Only those who may see it read this." |
*
* @param {Safety_Secret_Reason_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const safety_secret_reason_hint = /** @type {((inputs?: Safety_Secret_Reason_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Safety_Secret_Reason_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_safety_secret_reason_hint(inputs)
	return nl_safety_secret_reason_hint(inputs)
});