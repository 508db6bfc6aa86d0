/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Field_Mail_To_HintInputs */

const nl_people_field_mail_to_hint = /** @type {(inputs: People_Field_Mail_To_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`We bewaren dit adres tot de link is gebruikt of verlopen`)
};

const en_people_field_mail_to_hint = /** @type {(inputs: People_Field_Mail_To_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`We keep this address until the link was used or has expired`)
};

/**
* | output |
* | --- |
* | "We keep this address until the link was used or has expired" |
*
* @param {People_Field_Mail_To_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_field_mail_to_hint = /** @type {((inputs?: People_Field_Mail_To_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Field_Mail_To_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_field_mail_to_hint(inputs)
	return nl_people_field_mail_to_hint(inputs)
});