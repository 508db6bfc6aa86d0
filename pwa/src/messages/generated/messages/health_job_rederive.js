/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Health_Job_RederiveInputs */

const nl_health_job_rederive = /** @type {(inputs: Health_Job_RederiveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lijsten bijwerken na nieuwe waarden`)
};

const en_health_job_rederive = /** @type {(inputs: Health_Job_RederiveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Updating lists after new values`)
};

/**
* | output |
* | --- |
* | "Updating lists after new values" |
*
* @param {Health_Job_RederiveInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_job_rederive = /** @type {((inputs?: Health_Job_RederiveInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_Job_RederiveInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_job_rederive(inputs)
	return nl_health_job_rederive(inputs)
});