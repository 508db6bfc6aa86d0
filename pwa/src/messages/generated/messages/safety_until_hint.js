/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Safety_Until_HintInputs */

const nl_safety_until_hint = /** @type {(inputs: Safety_Until_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hoogstens 6 maanden. Daarna kijkt u opnieuw.`)
};

const en_safety_until_hint = /** @type {(inputs: Safety_Until_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`At most 6 months. Then you look again.`)
};

/**
* | output |
* | --- |
* | "At most 6 months. Then you look again." |
*
* @param {Safety_Until_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const safety_until_hint = /** @type {((inputs?: Safety_Until_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Safety_Until_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_safety_until_hint(inputs)
	return nl_safety_until_hint(inputs)
});