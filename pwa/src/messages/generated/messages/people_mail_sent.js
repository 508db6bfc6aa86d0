/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Mail_SentInputs */

const nl_people_mail_sent = /** @type {(inputs: People_Mail_SentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De e-mail is verstuurd`)
};

const en_people_mail_sent = /** @type {(inputs: People_Mail_SentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The mail is sent`)
};

/**
* | output |
* | --- |
* | "The mail is sent" |
*
* @param {People_Mail_SentInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_mail_sent = /** @type {((inputs?: People_Mail_SentInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Mail_SentInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_mail_sent(inputs)
	return nl_people_mail_sent(inputs)
});