/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Mail_Link_DoInputs */

const nl_people_mail_link_do = /** @type {(inputs: People_Mail_Link_DoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ja, link mailen`)
};

const en_people_mail_link_do = /** @type {(inputs: People_Mail_Link_DoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Yes, mail a link`)
};

/**
* | output |
* | --- |
* | "Yes, mail a link" |
*
* @param {People_Mail_Link_DoInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_mail_link_do = /** @type {((inputs?: People_Mail_Link_DoInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Mail_Link_DoInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_mail_link_do(inputs)
	return nl_people_mail_link_do(inputs)
});