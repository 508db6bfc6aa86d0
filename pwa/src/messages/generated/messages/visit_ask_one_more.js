/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Ask_One_MoreInputs */

const nl_visit_ask_one_more = /** @type {(inputs: Visit_Ask_One_MoreInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nog 1 vraag`)
};

const en_visit_ask_one_more = /** @type {(inputs: Visit_Ask_One_MoreInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`1 more question`)
};

/**
* | output |
* | --- |
* | "1 more question" |
*
* @param {Visit_Ask_One_MoreInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_ask_one_more = /** @type {((inputs?: Visit_Ask_One_MoreInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Ask_One_MoreInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_ask_one_more(inputs)
	return nl_visit_ask_one_more(inputs)
});