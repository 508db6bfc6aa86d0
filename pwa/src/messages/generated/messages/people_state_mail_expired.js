/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ when: NonNullable<unknown> }} People_State_Mail_ExpiredInputs */

const nl_people_state_mail_expired = /** @type {(inputs: People_State_Mail_ExpiredInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Link verlopen op ${i?.when}`)
};

const en_people_state_mail_expired = /** @type {(inputs: People_State_Mail_ExpiredInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Link expired on ${i?.when}`)
};

/**
* | output |
* | --- |
* | "Link expired on {when}" |
*
* @param {People_State_Mail_ExpiredInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_state_mail_expired = /** @type {((inputs: People_State_Mail_ExpiredInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_State_Mail_ExpiredInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_state_mail_expired(inputs)
	return nl_people_state_mail_expired(inputs)
});