/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Health_Job_ConsentsInputs */

const nl_health_job_consents = /** @type {(inputs: Health_Job_ConsentsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Toestemmingen vergeten die voorbij zijn`)
};

const en_health_job_consents = /** @type {(inputs: Health_Job_ConsentsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Forgetting consents that are over`)
};

/**
* | output |
* | --- |
* | "Forgetting consents that are over" |
*
* @param {Health_Job_ConsentsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_job_consents = /** @type {((inputs?: Health_Job_ConsentsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_Job_ConsentsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_job_consents(inputs)
	return nl_health_job_consents(inputs)
});