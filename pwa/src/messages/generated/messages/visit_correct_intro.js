/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Correct_IntroInputs */

const nl_visit_correct_intro = /** @type {(inputs: Visit_Correct_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Zet hier het verslag zoals het moet zijn. Het komt in de plaats van het eerdere. Het eerdere blijft te lezen.`)
};

const en_visit_correct_intro = /** @type {(inputs: Visit_Correct_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write the report as it should be. It takes the place of the earlier one. The earlier one can still be read.`)
};

/**
* | output |
* | --- |
* | "Write the report as it should be. It takes the place of the earlier one. The earlier one can still be read." |
*
* @param {Visit_Correct_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_correct_intro = /** @type {((inputs?: Visit_Correct_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Correct_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_correct_intro(inputs)
	return nl_visit_correct_intro(inputs)
});