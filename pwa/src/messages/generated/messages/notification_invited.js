/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Notification_InvitedInputs */

const nl_notification_invited = /** @type {(inputs: Notification_InvitedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Uw organisatie doet nu mee in dit dossier.`)
};

const en_notification_invited = /** @type {(inputs: Notification_InvitedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your organisation now takes part in this file.`)
};

/**
* | output |
* | --- |
* | "Your organisation now takes part in this file." |
*
* @param {Notification_InvitedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const notification_invited = /** @type {((inputs?: Notification_InvitedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Notification_InvitedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_notification_invited(inputs)
	return nl_notification_invited(inputs)
});