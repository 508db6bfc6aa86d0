/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Health_Mail_TroubleInputs */

const nl_health_mail_trouble = /** @type {(inputs: Health_Mail_TroubleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Laatste antwoord van de mailserver`)
};

const en_health_mail_trouble = /** @type {(inputs: Health_Mail_TroubleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Last answer of the mail server`)
};

/**
* | output |
* | --- |
* | "Last answer of the mail server" |
*
* @param {Health_Mail_TroubleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_mail_trouble = /** @type {((inputs?: Health_Mail_TroubleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_Mail_TroubleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_mail_trouble(inputs)
	return nl_health_mail_trouble(inputs)
});