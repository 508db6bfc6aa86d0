/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_Answer_PayingInputs */

const nl_arrangement_answer_paying = /** @type {(inputs: Arrangement_Answer_PayingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Betalingen`)
};

const en_arrangement_answer_paying = /** @type {(inputs: Arrangement_Answer_PayingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Payments`)
};

/**
* | output |
* | --- |
* | "Payments" |
*
* @param {Arrangement_Answer_PayingInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_answer_paying = /** @type {((inputs?: Arrangement_Answer_PayingInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_Answer_PayingInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_answer_paying(inputs)
	return nl_arrangement_answer_paying(inputs)
});