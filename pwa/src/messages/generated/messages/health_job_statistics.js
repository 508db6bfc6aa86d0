/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Health_Job_StatisticsInputs */

const nl_health_job_statistics = /** @type {(inputs: Health_Job_StatisticsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cijfers bijwerken`)
};

const en_health_job_statistics = /** @type {(inputs: Health_Job_StatisticsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Adding up statistics`)
};

/**
* | output |
* | --- |
* | "Adding up statistics" |
*
* @param {Health_Job_StatisticsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_job_statistics = /** @type {((inputs?: Health_Job_StatisticsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_Job_StatisticsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_job_statistics(inputs)
	return nl_health_job_statistics(inputs)
});