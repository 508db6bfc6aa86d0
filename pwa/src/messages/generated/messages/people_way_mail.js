/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Way_MailInputs */

const nl_people_way_mail = /** @type {(inputs: People_Way_MailInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Per e-mail`)
};

const en_people_way_mail = /** @type {(inputs: People_Way_MailInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`By e-mail`)
};

/**
* | output |
* | --- |
* | "By e-mail" |
*
* @param {People_Way_MailInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_way_mail = /** @type {((inputs?: People_Way_MailInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Way_MailInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_way_mail(inputs)
	return nl_people_way_mail(inputs)
});