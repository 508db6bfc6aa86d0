/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Mail_Waiting_TroubleInputs */

const nl_people_mail_waiting_trouble = /** @type {(inputs: People_Mail_Waiting_TroubleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De e-mail is nog niet weg`)
};

const en_people_mail_waiting_trouble = /** @type {(inputs: People_Mail_Waiting_TroubleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The mail is not sent yet`)
};

/**
* | output |
* | --- |
* | "The mail is not sent yet" |
*
* @param {People_Mail_Waiting_TroubleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_mail_waiting_trouble = /** @type {((inputs?: People_Mail_Waiting_TroubleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Mail_Waiting_TroubleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_mail_waiting_trouble(inputs)
	return nl_people_mail_waiting_trouble(inputs)
});