/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Correct_LatestInputs */

const nl_visit_correct_latest = /** @type {(inputs: Visit_Correct_LatestInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Naar het nieuwste verslag`)
};

const en_visit_correct_latest = /** @type {(inputs: Visit_Correct_LatestInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`To the newest report`)
};

/**
* | output |
* | --- |
* | "To the newest report" |
*
* @param {Visit_Correct_LatestInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_correct_latest = /** @type {((inputs?: Visit_Correct_LatestInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Correct_LatestInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_correct_latest(inputs)
	return nl_visit_correct_latest(inputs)
});