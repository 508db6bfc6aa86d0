/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_Answer_YesInputs */

const nl_arrangement_answer_yes = /** @type {(inputs: Arrangement_Answer_YesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ja, de regeling geldt`)
};

const en_arrangement_answer_yes = /** @type {(inputs: Arrangement_Answer_YesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Yes, the arrangement counts`)
};

/**
* | output |
* | --- |
* | "Yes, the arrangement counts" |
*
* @param {Arrangement_Answer_YesInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_answer_yes = /** @type {((inputs?: Arrangement_Answer_YesInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_Answer_YesInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_answer_yes(inputs)
	return nl_arrangement_answer_yes(inputs)
});