/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Duty_Not_ApplicableInputs */

const nl_duty_not_applicable = /** @type {(inputs: Duty_Not_ApplicableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Niet van toepassing`)
};

const en_duty_not_applicable = /** @type {(inputs: Duty_Not_ApplicableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Does not apply`)
};

/**
* | output |
* | --- |
* | "Does not apply" |
*
* @param {Duty_Not_ApplicableInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const duty_not_applicable = /** @type {((inputs?: Duty_Not_ApplicableInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Duty_Not_ApplicableInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_duty_not_applicable(inputs)
	return nl_duty_not_applicable(inputs)
});