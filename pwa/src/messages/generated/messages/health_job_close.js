/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Health_Job_CloseInputs */

const nl_health_job_close = /** @type {(inputs: Health_Job_CloseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dossiers sluiten voor organisaties die klaar zijn`)
};

const en_health_job_close = /** @type {(inputs: Health_Job_CloseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Closing files to organisations that are done`)
};

/**
* | output |
* | --- |
* | "Closing files to organisations that are done" |
*
* @param {Health_Job_CloseInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_job_close = /** @type {((inputs?: Health_Job_CloseInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_Job_CloseInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_job_close(inputs)
	return nl_health_job_close(inputs)
});