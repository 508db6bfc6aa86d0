/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Duty_UnknownInputs */

const nl_duty_unknown = /** @type {(inputs: Duty_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Deze plicht bestaat niet.`)
};

const en_duty_unknown = /** @type {(inputs: Duty_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is no such duty.`)
};

/**
* | output |
* | --- |
* | "There is no such duty." |
*
* @param {Duty_UnknownInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const duty_unknown = /** @type {((inputs?: Duty_UnknownInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Duty_UnknownInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_duty_unknown(inputs)
	return nl_duty_unknown(inputs)
});