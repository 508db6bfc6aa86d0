/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Health_Mail_WaitingInputs */

const nl_health_mail_waiting = /** @type {(inputs: Health_Mail_WaitingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wacht op versturen`)
};

const en_health_mail_waiting = /** @type {(inputs: Health_Mail_WaitingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waiting to be sent`)
};

/**
* | output |
* | --- |
* | "Waiting to be sent" |
*
* @param {Health_Mail_WaitingInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_mail_waiting = /** @type {((inputs?: Health_Mail_WaitingInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_Mail_WaitingInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_mail_waiting(inputs)
	return nl_health_mail_waiting(inputs)
});