/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Check_Not_DiscussedInputs */

const nl_visit_check_not_discussed = /** @type {(inputs: Visit_Check_Not_DiscussedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`niet besproken`)
};

const en_visit_check_not_discussed = /** @type {(inputs: Visit_Check_Not_DiscussedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`not discussed`)
};

/**
* | output |
* | --- |
* | "not discussed" |
*
* @param {Visit_Check_Not_DiscussedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_check_not_discussed = /** @type {((inputs?: Visit_Check_Not_DiscussedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Check_Not_DiscussedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_check_not_discussed(inputs)
	return nl_visit_check_not_discussed(inputs)
});