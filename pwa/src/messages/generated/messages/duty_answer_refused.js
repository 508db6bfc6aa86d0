/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Duty_Answer_RefusedInputs */

const nl_duty_answer_refused = /** @type {(inputs: Duty_Answer_RefusedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De huurder weigerde`)
};

const en_duty_answer_refused = /** @type {(inputs: Duty_Answer_RefusedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The tenant refused`)
};

/**
* | output |
* | --- |
* | "The tenant refused" |
*
* @param {Duty_Answer_RefusedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const duty_answer_refused = /** @type {((inputs?: Duty_Answer_RefusedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Duty_Answer_RefusedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_duty_answer_refused(inputs)
	return nl_duty_answer_refused(inputs)
});