/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Mail_UsedInputs */

const nl_people_mail_used = /** @type {(inputs: People_Mail_UsedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De link is gebruikt`)
};

const en_people_mail_used = /** @type {(inputs: People_Mail_UsedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The link is used`)
};

/**
* | output |
* | --- |
* | "The link is used" |
*
* @param {People_Mail_UsedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_mail_used = /** @type {((inputs?: People_Mail_UsedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Mail_UsedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_mail_used(inputs)
	return nl_people_mail_used(inputs)
});