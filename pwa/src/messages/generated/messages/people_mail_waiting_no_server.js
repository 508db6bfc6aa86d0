/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Mail_Waiting_No_ServerInputs */

const nl_people_mail_waiting_no_server = /** @type {(inputs: People_Mail_Waiting_No_ServerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er is geen mailserver ingesteld. De e-mail gaat daarom niet weg. Maak een link op het scherm.`)
};

const en_people_mail_waiting_no_server = /** @type {(inputs: People_Mail_Waiting_No_ServerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No mail server is set. So the mail does not go. Make a link on the screen.`)
};

/**
* | output |
* | --- |
* | "No mail server is set. So the mail does not go. Make a link on the screen." |
*
* @param {People_Mail_Waiting_No_ServerInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_mail_waiting_no_server = /** @type {((inputs?: People_Mail_Waiting_No_ServerInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Mail_Waiting_No_ServerInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_mail_waiting_no_server(inputs)
	return nl_people_mail_waiting_no_server(inputs)
});