/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_TitleInputs */

const nl_visit_title = /** @type {(inputs: Visit_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Huisbezoek`)
};

const en_visit_title = /** @type {(inputs: Visit_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Home visit`)
};

/**
* | output |
* | --- |
* | "Home visit" |
*
* @param {Visit_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_title = /** @type {((inputs?: Visit_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_title(inputs)
	return nl_visit_title(inputs)
});