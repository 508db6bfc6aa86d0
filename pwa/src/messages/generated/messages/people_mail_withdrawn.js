/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Mail_WithdrawnInputs */

const nl_people_mail_withdrawn = /** @type {(inputs: People_Mail_WithdrawnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De link is ingetrokken`)
};

const en_people_mail_withdrawn = /** @type {(inputs: People_Mail_WithdrawnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The link is withdrawn`)
};

/**
* | output |
* | --- |
* | "The link is withdrawn" |
*
* @param {People_Mail_WithdrawnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_mail_withdrawn = /** @type {((inputs?: People_Mail_WithdrawnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Mail_WithdrawnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_mail_withdrawn(inputs)
	return nl_people_mail_withdrawn(inputs)
});