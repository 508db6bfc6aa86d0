/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Fault_MailInputs */

const nl_people_fault_mail = /** @type {(inputs: People_Fault_MailInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul een e-mailadres in, zoals naam@organisatie.nl.`)
};

const en_people_fault_mail = /** @type {(inputs: People_Fault_MailInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Enter an e-mail address, such as name@organisation.org.`)
};

/**
* | output |
* | --- |
* | "Enter an e-mail address, such as name@organisation.org." |
*
* @param {People_Fault_MailInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_fault_mail = /** @type {((inputs?: People_Fault_MailInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Fault_MailInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_fault_mail(inputs)
	return nl_people_fault_mail(inputs)
});