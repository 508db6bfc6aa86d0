/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Notification_On_AgendaInputs */

const nl_notification_on_agenda = /** @type {(inputs: Notification_On_AgendaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit huishouden staat op de agenda van het Regieteam.`)
};

const en_notification_on_agenda = /** @type {(inputs: Notification_On_AgendaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This household is on the agenda of the Regieteam.`)
};

/**
* | output |
* | --- |
* | "This household is on the agenda of the Regieteam." |
*
* @param {Notification_On_AgendaInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const notification_on_agenda = /** @type {((inputs?: Notification_On_AgendaInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Notification_On_AgendaInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_notification_on_agenda(inputs)
	return nl_notification_on_agenda(inputs)
});