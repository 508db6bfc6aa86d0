/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_State_Mail_RefusedInputs */

const nl_people_state_mail_refused = /** @type {(inputs: People_State_Mail_RefusedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`E-mail met link is niet verstuurd`)
};

const en_people_state_mail_refused = /** @type {(inputs: People_State_Mail_RefusedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Mail with a link was not sent`)
};

/**
* | output |
* | --- |
* | "Mail with a link was not sent" |
*
* @param {People_State_Mail_RefusedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_state_mail_refused = /** @type {((inputs?: People_State_Mail_RefusedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_State_Mail_RefusedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_state_mail_refused(inputs)
	return nl_people_state_mail_refused(inputs)
});