/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Health_Mail_NoneInputs */

const nl_health_mail_none = /** @type {(inputs: Health_Mail_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er is geen mailserver ingesteld. Er gaat geen e-mail uit.`)
};

const en_health_mail_none = /** @type {(inputs: Health_Mail_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No mail server is set. No e-mail is sent.`)
};

/**
* | output |
* | --- |
* | "No mail server is set. No e-mail is sent." |
*
* @param {Health_Mail_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_mail_none = /** @type {((inputs?: Health_Mail_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_Mail_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_mail_none(inputs)
	return nl_health_mail_none(inputs)
});