/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_To_TodayInputs */

const nl_visit_to_today = /** @type {(inputs: Visit_To_TodayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Naar vandaag`)
};

const en_visit_to_today = /** @type {(inputs: Visit_To_TodayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`To today`)
};

/**
* | output |
* | --- |
* | "To today" |
*
* @param {Visit_To_TodayInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_to_today = /** @type {((inputs?: Visit_To_TodayInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_To_TodayInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_to_today(inputs)
	return nl_visit_to_today(inputs)
});