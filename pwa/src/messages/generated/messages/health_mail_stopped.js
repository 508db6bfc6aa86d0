/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Health_Mail_StoppedInputs */

const nl_health_mail_stopped = /** @type {(inputs: Health_Mail_StoppedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Geweigerd door de mailserver`)
};

const en_health_mail_stopped = /** @type {(inputs: Health_Mail_StoppedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Refused by the mail server`)
};

/**
* | output |
* | --- |
* | "Refused by the mail server" |
*
* @param {Health_Mail_StoppedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_mail_stopped = /** @type {((inputs?: Health_Mail_StoppedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_Mail_StoppedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_mail_stopped(inputs)
	return nl_health_mail_stopped(inputs)
});