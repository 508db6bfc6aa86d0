/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Duty_PrintInputs */

const nl_duty_print = /** @type {(inputs: Duty_PrintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Druk de brief af`)
};

const en_duty_print = /** @type {(inputs: Duty_PrintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Print the letter`)
};

/**
* | output |
* | --- |
* | "Print the letter" |
*
* @param {Duty_PrintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const duty_print = /** @type {((inputs?: Duty_PrintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Duty_PrintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_duty_print(inputs)
	return nl_duty_print(inputs)
});