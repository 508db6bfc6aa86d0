/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Mail_ExpiredInputs */

const nl_people_mail_expired = /** @type {(inputs: People_Mail_ExpiredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De link is verlopen`)
};

const en_people_mail_expired = /** @type {(inputs: People_Mail_ExpiredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The link has expired`)
};

/**
* | output |
* | --- |
* | "The link has expired" |
*
* @param {People_Mail_ExpiredInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_mail_expired = /** @type {((inputs?: People_Mail_ExpiredInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Mail_ExpiredInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_mail_expired(inputs)
	return nl_people_mail_expired(inputs)
});