/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Health_Job_MailInputs */

const nl_health_job_mail = /** @type {(inputs: Health_Job_MailInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`E-mail versturen`)
};

const en_health_job_mail = /** @type {(inputs: Health_Job_MailInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sending e-mail`)
};

/**
* | output |
* | --- |
* | "Sending e-mail" |
*
* @param {Health_Job_MailInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_job_mail = /** @type {((inputs?: Health_Job_MailInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_Job_MailInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_job_mail(inputs)
	return nl_health_job_mail(inputs)
});