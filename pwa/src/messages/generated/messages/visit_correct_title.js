/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Correct_TitleInputs */

const nl_visit_correct_title = /** @type {(inputs: Visit_Correct_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Verslag verbeteren`)
};

const en_visit_correct_title = /** @type {(inputs: Visit_Correct_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Correct report`)
};

/**
* | output |
* | --- |
* | "Correct report" |
*
* @param {Visit_Correct_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_correct_title = /** @type {((inputs?: Visit_Correct_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Correct_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_correct_title(inputs)
	return nl_visit_correct_title(inputs)
});