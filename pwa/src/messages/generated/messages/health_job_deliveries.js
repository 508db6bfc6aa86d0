/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Health_Job_DeliveriesInputs */

const nl_health_job_deliveries = /** @type {(inputs: Health_Job_DeliveriesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Huurbestanden weggooien die niemand startte`)
};

const en_health_job_deliveries = /** @type {(inputs: Health_Job_DeliveriesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Throwing away rent files nobody started`)
};

/**
* | output |
* | --- |
* | "Throwing away rent files nobody started" |
*
* @param {Health_Job_DeliveriesInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_job_deliveries = /** @type {((inputs?: Health_Job_DeliveriesInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_Job_DeliveriesInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_job_deliveries(inputs)
	return nl_health_job_deliveries(inputs)
});