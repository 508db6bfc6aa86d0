/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Health_Job_ReleasesInputs */

const nl_health_job_releases = /** @type {(inputs: Health_Job_ReleasesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bestanden van uitgaven vernietigen`)
};

const en_health_job_releases = /** @type {(inputs: Health_Job_ReleasesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Destroying the files of releases`)
};

/**
* | output |
* | --- |
* | "Destroying the files of releases" |
*
* @param {Health_Job_ReleasesInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_job_releases = /** @type {((inputs?: Health_Job_ReleasesInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_Job_ReleasesInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_job_releases(inputs)
	return nl_health_job_releases(inputs)
});