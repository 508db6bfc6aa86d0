/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Glass_Reason_HintInputs */

const nl_glass_reason_hint = /** @type {(inputs: Glass_Reason_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bijvoorbeeld: er is direct gevaar voor een kind.`)
};

const en_glass_reason_hint = /** @type {(inputs: Glass_Reason_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`For example: a child is in immediate danger.`)
};

/**
* | output |
* | --- |
* | "For example: a child is in immediate danger." |
*
* @param {Glass_Reason_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const glass_reason_hint = /** @type {((inputs?: Glass_Reason_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Glass_Reason_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_glass_reason_hint(inputs)
	return nl_glass_reason_hint(inputs)
});