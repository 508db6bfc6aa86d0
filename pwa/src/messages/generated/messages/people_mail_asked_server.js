/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ when: NonNullable<unknown> }} People_Mail_Asked_ServerInputs */

const nl_people_mail_asked_server = /** @type {(inputs: People_Mail_Asked_ServerInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Gevraagd door de beheerder van de server op ${i?.when}.`)
};

const en_people_mail_asked_server = /** @type {(inputs: People_Mail_Asked_ServerInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Asked for by who keeps the server, on ${i?.when}.`)
};

/**
* | output |
* | --- |
* | "Asked for by who keeps the server, on {when}." |
*
* @param {People_Mail_Asked_ServerInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_mail_asked_server = /** @type {((inputs: People_Mail_Asked_ServerInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Mail_Asked_ServerInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_mail_asked_server(inputs)
	return nl_people_mail_asked_server(inputs)
});