/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Copy_By_MailInputs */

const nl_visit_copy_by_mail = /** @type {(inputs: Visit_Copy_By_MailInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Per e-mail`)
};

const en_visit_copy_by_mail = /** @type {(inputs: Visit_Copy_By_MailInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`By e-mail`)
};

/**
* | output |
* | --- |
* | "By e-mail" |
*
* @param {Visit_Copy_By_MailInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_copy_by_mail = /** @type {((inputs?: Visit_Copy_By_MailInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Copy_By_MailInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_copy_by_mail(inputs)
	return nl_visit_copy_by_mail(inputs)
});