/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Safety_Secret_End_ReasonInputs */

const nl_safety_secret_end_reason = /** @type {(inputs: Safety_Secret_End_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waarom is het weer veilig?`)
};

const en_safety_secret_end_reason = /** @type {(inputs: Safety_Secret_End_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Why is it safe again?`)
};

/**
* | output |
* | --- |
* | "Why is it safe again?" |
*
* @param {Safety_Secret_End_ReasonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const safety_secret_end_reason = /** @type {((inputs?: Safety_Secret_End_ReasonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Safety_Secret_End_ReasonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_safety_secret_end_reason(inputs)
	return nl_safety_secret_end_reason(inputs)
});