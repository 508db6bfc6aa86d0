/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Health_Job_QuietInputs */

const nl_health_job_quiet = /** @type {(inputs: Health_Job_QuietInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Huur zonder schuld vergeten`)
};

const en_health_job_quiet = /** @type {(inputs: Health_Job_QuietInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Forgetting rents without arrears`)
};

/**
* | output |
* | --- |
* | "Forgetting rents without arrears" |
*
* @param {Health_Job_QuietInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_job_quiet = /** @type {((inputs?: Health_Job_QuietInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_Job_QuietInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_job_quiet(inputs)
	return nl_health_job_quiet(inputs)
});