/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Health_Job_TellInputs */

const nl_health_job_tell = /** @type {(inputs: Health_Job_TellInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Mensen op de hoogte brengen van wat begint`)
};

const en_health_job_tell = /** @type {(inputs: Health_Job_TellInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Telling people what begins`)
};

/**
* | output |
* | --- |
* | "Telling people what begins" |
*
* @param {Health_Job_TellInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_job_tell = /** @type {((inputs?: Health_Job_TellInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_Job_TellInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_job_tell(inputs)
	return nl_health_job_tell(inputs)
});