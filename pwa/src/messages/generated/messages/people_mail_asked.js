/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown>, when: NonNullable<unknown> }} People_Mail_AskedInputs */

const nl_people_mail_asked = /** @type {(inputs: People_Mail_AskedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Gevraagd door ${i?.who} op ${i?.when}.`)
};

const en_people_mail_asked = /** @type {(inputs: People_Mail_AskedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Asked for by ${i?.who} on ${i?.when}.`)
};

/**
* | output |
* | --- |
* | "Asked for by {who} on {when}." |
*
* @param {People_Mail_AskedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_mail_asked = /** @type {((inputs: People_Mail_AskedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Mail_AskedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_mail_asked(inputs)
	return nl_people_mail_asked(inputs)
});