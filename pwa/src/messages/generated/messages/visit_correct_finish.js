/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Correct_FinishInputs */

const nl_visit_correct_finish = /** @type {(inputs: Visit_Correct_FinishInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Verbeterd verslag opslaan`)
};

const en_visit_correct_finish = /** @type {(inputs: Visit_Correct_FinishInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Save corrected report`)
};

/**
* | output |
* | --- |
* | "Save corrected report" |
*
* @param {Visit_Correct_FinishInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_correct_finish = /** @type {((inputs?: Visit_Correct_FinishInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Correct_FinishInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_correct_finish(inputs)
	return nl_visit_correct_finish(inputs)
});