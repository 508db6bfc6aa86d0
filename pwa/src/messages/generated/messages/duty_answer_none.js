/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Duty_Answer_NoneInputs */

const nl_duty_answer_none = /** @type {(inputs: Duty_Answer_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De huurder weigerde niet`)
};

const en_duty_answer_none = /** @type {(inputs: Duty_Answer_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The tenant did not refuse`)
};

/**
* | output |
* | --- |
* | "The tenant did not refuse" |
*
* @param {Duty_Answer_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const duty_answer_none = /** @type {((inputs?: Duty_Answer_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Duty_Answer_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_duty_answer_none(inputs)
	return nl_duty_answer_none(inputs)
});