/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} People_Invite_MailedInputs */

const nl_people_invite_mailed = /** @type {(inputs: People_Invite_MailedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} is uitgenodigd. Hieronder ziet u wat er met de e-mail gebeurt.`)
};

const en_people_invite_mailed = /** @type {(inputs: People_Invite_MailedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} is invited. Below you see what becomes of the mail.`)
};

/**
* | output |
* | --- |
* | "{name} is invited. Below you see what becomes of the mail." |
*
* @param {People_Invite_MailedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_invite_mailed = /** @type {((inputs: People_Invite_MailedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Invite_MailedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_invite_mailed(inputs)
	return nl_people_invite_mailed(inputs)
});