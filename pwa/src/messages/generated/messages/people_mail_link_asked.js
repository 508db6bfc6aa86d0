/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Mail_Link_AskedInputs */

const nl_people_mail_link_asked = /** @type {(inputs: People_Mail_Link_AskedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er is een nieuwe link gevraagd. Onder Aanmelden ziet u wat er met de e-mail gebeurt.`)
};

const en_people_mail_link_asked = /** @type {(inputs: People_Mail_Link_AskedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A new link was asked for. Under Signing in you see what becomes of the mail.`)
};

/**
* | output |
* | --- |
* | "A new link was asked for. Under Signing in you see what becomes of the mail." |
*
* @param {People_Mail_Link_AskedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_mail_link_asked = /** @type {((inputs?: People_Mail_Link_AskedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Mail_Link_AskedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_mail_link_asked(inputs)
	return nl_people_mail_link_asked(inputs)
});