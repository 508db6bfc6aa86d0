/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Notification_AppointedInputs */

const nl_notification_appointed = /** @type {(inputs: Notification_AppointedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`U bent nu de casemanager van dit huishouden.`)
};

const en_notification_appointed = /** @type {(inputs: Notification_AppointedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You are now the case manager of this household.`)
};

/**
* | output |
* | --- |
* | "You are now the case manager of this household." |
*
* @param {Notification_AppointedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const notification_appointed = /** @type {((inputs?: Notification_AppointedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Notification_AppointedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_notification_appointed(inputs)
	return nl_notification_appointed(inputs)
});