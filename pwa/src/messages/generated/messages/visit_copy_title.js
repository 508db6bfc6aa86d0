/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Copy_TitleInputs */

const nl_visit_copy_title = /** @type {(inputs: Visit_Copy_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Afschrift voor het huishouden`)
};

const en_visit_copy_title = /** @type {(inputs: Visit_Copy_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Copy for the household`)
};

/**
* | output |
* | --- |
* | "Copy for the household" |
*
* @param {Visit_Copy_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_copy_title = /** @type {((inputs?: Visit_Copy_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Copy_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_copy_title(inputs)
	return nl_visit_copy_title(inputs)
});