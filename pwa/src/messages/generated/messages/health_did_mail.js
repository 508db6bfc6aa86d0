/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, when: NonNullable<unknown> }} Health_Did_MailInputs */

const nl_health_did_mail = /** @type {(inputs: Health_Did_MailInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`E-mails: ${i?.count} (${i?.when}).`)
};

const en_health_did_mail = /** @type {(inputs: Health_Did_MailInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`E-mails: ${i?.count} (${i?.when}).`)
};

/**
* | output |
* | --- |
* | "E-mails: {count} ({when})." |
*
* @param {Health_Did_MailInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_did_mail = /** @type {((inputs: Health_Did_MailInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_Did_MailInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_did_mail(inputs)
	return nl_health_did_mail(inputs)
});