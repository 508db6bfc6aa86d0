/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Legal_Event_ReminderInputs */

const nl_legal_event_reminder = /** @type {(inputs: Legal_Event_ReminderInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Herinnering`)
};

const en_legal_event_reminder = /** @type {(inputs: Legal_Event_ReminderInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Reminder`)
};

/**
* | output |
* | --- |
* | "Reminder" |
*
* @param {Legal_Event_ReminderInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const legal_event_reminder = /** @type {((inputs?: Legal_Event_ReminderInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Legal_Event_ReminderInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_legal_event_reminder(inputs)
	return nl_legal_event_reminder(inputs)
});