/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Field_Mail_ToInputs */

const nl_people_field_mail_to = /** @type {(inputs: People_Field_Mail_ToInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`E-mailadres`)
};

const en_people_field_mail_to = /** @type {(inputs: People_Field_Mail_ToInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`E-mail address`)
};

/**
* | output |
* | --- |
* | "E-mail address" |
*
* @param {People_Field_Mail_ToInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_field_mail_to = /** @type {((inputs?: People_Field_Mail_ToInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Field_Mail_ToInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_field_mail_to(inputs)
	return nl_people_field_mail_to(inputs)
});