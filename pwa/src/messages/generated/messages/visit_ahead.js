/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_AheadInputs */

const nl_visit_ahead = /** @type {(inputs: Visit_AheadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De dag ligt na de dag van ontvangst`)
};

const en_visit_ahead = /** @type {(inputs: Visit_AheadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The day lies after the day of receipt`)
};

/**
* | output |
* | --- |
* | "The day lies after the day of receipt" |
*
* @param {Visit_AheadInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_ahead = /** @type {((inputs?: Visit_AheadInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_AheadInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_ahead(inputs)
	return nl_visit_ahead(inputs)
});