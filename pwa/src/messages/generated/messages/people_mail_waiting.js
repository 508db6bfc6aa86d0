/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Mail_WaitingInputs */

const nl_people_mail_waiting = /** @type {(inputs: People_Mail_WaitingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De e-mail wacht op verzending`)
};

const en_people_mail_waiting = /** @type {(inputs: People_Mail_WaitingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The mail waits to be sent`)
};

/**
* | output |
* | --- |
* | "The mail waits to be sent" |
*
* @param {People_Mail_WaitingInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_mail_waiting = /** @type {((inputs?: People_Mail_WaitingInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Mail_WaitingInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_mail_waiting(inputs)
	return nl_people_mail_waiting(inputs)
});