/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Statistics_CohortInputs */

const nl_statistics_cohort = /** @type {(inputs: Statistics_CohortInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Telt in de maand van dat waar het uit volgt (cohort).`)
};

const en_statistics_cohort = /** @type {(inputs: Statistics_CohortInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Counts in the month of what it follows from (cohort).`)
};

/**
* | output |
* | --- |
* | "Counts in the month of what it follows from (cohort)." |
*
* @param {Statistics_CohortInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const statistics_cohort = /** @type {((inputs?: Statistics_CohortInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Statistics_CohortInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_statistics_cohort(inputs)
	return nl_statistics_cohort(inputs)
});