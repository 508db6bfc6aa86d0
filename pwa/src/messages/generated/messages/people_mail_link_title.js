/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} People_Mail_Link_TitleInputs */

const nl_people_mail_link_title = /** @type {(inputs: People_Mail_Link_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Nieuwe link mailen naar ${i?.name}?`)
};

const en_people_mail_link_title = /** @type {(inputs: People_Mail_Link_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Mail ${i?.name} a new link?`)
};

/**
* | output |
* | --- |
* | "Mail {name} a new link?" |
*
* @param {People_Mail_Link_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_mail_link_title = /** @type {((inputs: People_Mail_Link_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Mail_Link_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_mail_link_title(inputs)
	return nl_people_mail_link_title(inputs)
});