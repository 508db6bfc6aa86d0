/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Short_Not_Let_InInputs */

const nl_visit_short_not_let_in = /** @type {(inputs: Visit_Short_Not_Let_InInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`niet binnengelaten`)
};

const en_visit_short_not_let_in = /** @type {(inputs: Visit_Short_Not_Let_InInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`not let in`)
};

/**
* | output |
* | --- |
* | "not let in" |
*
* @param {Visit_Short_Not_Let_InInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_short_not_let_in = /** @type {((inputs?: Visit_Short_Not_Let_InInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Short_Not_Let_InInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_short_not_let_in(inputs)
	return nl_visit_short_not_let_in(inputs)
});