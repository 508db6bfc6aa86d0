/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Mail_Sent_MissingInputs */

const nl_people_mail_sent_missing = /** @type {(inputs: People_Mail_Sent_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Niet ontvangen? Laat bij ongewenste e-mail kijken. Of maak een link op het scherm.`)
};

const en_people_mail_sent_missing = /** @type {(inputs: People_Mail_Sent_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Not received? Have them look in their spam folder. Or make a link on the screen.`)
};

/**
* | output |
* | --- |
* | "Not received? Have them look in their spam folder. Or make a link on the screen." |
*
* @param {People_Mail_Sent_MissingInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_mail_sent_missing = /** @type {((inputs?: People_Mail_Sent_MissingInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Mail_Sent_MissingInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_mail_sent_missing(inputs)
	return nl_people_mail_sent_missing(inputs)
});