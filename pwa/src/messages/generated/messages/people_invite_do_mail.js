/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Invite_Do_MailInputs */

const nl_people_invite_do_mail = /** @type {(inputs: People_Invite_Do_MailInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Uitnodigen per e-mail`)
};

const en_people_invite_do_mail = /** @type {(inputs: People_Invite_Do_MailInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Invite by e-mail`)
};

/**
* | output |
* | --- |
* | "Invite by e-mail" |
*
* @param {People_Invite_Do_MailInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_invite_do_mail = /** @type {((inputs?: People_Invite_Do_MailInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Invite_Do_MailInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_invite_do_mail(inputs)
	return nl_people_invite_do_mail(inputs)
});