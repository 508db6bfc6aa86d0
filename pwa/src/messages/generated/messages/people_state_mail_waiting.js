/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_State_Mail_WaitingInputs */

const nl_people_state_mail_waiting = /** @type {(inputs: People_State_Mail_WaitingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`E-mail met link wacht op verzending`)
};

const en_people_state_mail_waiting = /** @type {(inputs: People_State_Mail_WaitingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Mail with a link waits to be sent`)
};

/**
* | output |
* | --- |
* | "Mail with a link waits to be sent" |
*
* @param {People_State_Mail_WaitingInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_state_mail_waiting = /** @type {((inputs?: People_State_Mail_WaitingInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_State_Mail_WaitingInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_state_mail_waiting(inputs)
	return nl_people_state_mail_waiting(inputs)
});