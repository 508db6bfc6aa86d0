/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Mail_LinkInputs */

const nl_people_mail_link = /** @type {(inputs: People_Mail_LinkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Link mailen`)
};

const en_people_mail_link = /** @type {(inputs: People_Mail_LinkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Mail a link`)
};

/**
* | output |
* | --- |
* | "Mail a link" |
*
* @param {People_Mail_LinkInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_mail_link = /** @type {((inputs?: People_Mail_LinkInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Mail_LinkInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_mail_link(inputs)
	return nl_people_mail_link(inputs)
});