/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Mail_RefusedInputs */

const nl_people_mail_refused = /** @type {(inputs: People_Mail_RefusedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De e-mail is niet verstuurd`)
};

const en_people_mail_refused = /** @type {(inputs: People_Mail_RefusedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The mail was not sent`)
};

/**
* | output |
* | --- |
* | "The mail was not sent" |
*
* @param {People_Mail_RefusedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_mail_refused = /** @type {((inputs?: People_Mail_RefusedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Mail_RefusedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_mail_refused(inputs)
	return nl_people_mail_refused(inputs)
});