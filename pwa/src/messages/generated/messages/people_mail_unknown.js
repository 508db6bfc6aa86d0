/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Mail_UnknownInputs */

const nl_people_mail_unknown = /** @type {(inputs: People_Mail_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Het is niet zeker of de e-mail aankwam`)
};

const en_people_mail_unknown = /** @type {(inputs: People_Mail_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It is not certain that the mail arrived`)
};

/**
* | output |
* | --- |
* | "It is not certain that the mail arrived" |
*
* @param {People_Mail_UnknownInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_mail_unknown = /** @type {((inputs?: People_Mail_UnknownInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Mail_UnknownInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_mail_unknown(inputs)
	return nl_people_mail_unknown(inputs)
});