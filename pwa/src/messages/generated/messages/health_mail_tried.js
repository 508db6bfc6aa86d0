/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Health_Mail_TriedInputs */

const nl_health_mail_tried = /** @type {(inputs: Health_Mail_TriedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`E-mails die opnieuw gaan: ${i?.count}.`)
};

const en_health_mail_tried = /** @type {(inputs: Health_Mail_TriedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`E-mails that go again: ${i?.count}.`)
};

/**
* | output |
* | --- |
* | "E-mails that go again: {count}." |
*
* @param {Health_Mail_TriedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_mail_tried = /** @type {((inputs: Health_Mail_TriedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_Mail_TriedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_mail_tried(inputs)
	return nl_health_mail_tried(inputs)
});