/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Health_Job_SealInputs */

const nl_health_job_seal = /** @type {(inputs: Health_Job_SealInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Logboek verzegelen`)
};

const en_health_job_seal = /** @type {(inputs: Health_Job_SealInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sealing the log`)
};

/**
* | output |
* | --- |
* | "Sealing the log" |
*
* @param {Health_Job_SealInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_job_seal = /** @type {((inputs?: Health_Job_SealInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_Job_SealInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_job_seal(inputs)
	return nl_health_job_seal(inputs)
});