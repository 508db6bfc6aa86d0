/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Health_Job_EraseInputs */

const nl_health_job_erase = /** @type {(inputs: Health_Job_EraseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wissen wat te oud is`)
};

const en_health_job_erase = /** @type {(inputs: Health_Job_EraseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Erasing what is too old`)
};

/**
* | output |
* | --- |
* | "Erasing what is too old" |
*
* @param {Health_Job_EraseInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_job_erase = /** @type {((inputs?: Health_Job_EraseInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_Job_EraseInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_job_erase(inputs)
	return nl_health_job_erase(inputs)
});