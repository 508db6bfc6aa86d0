/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ until: NonNullable<unknown> }} People_Mail_Expired_WhatInputs */

const nl_people_mail_expired_what = /** @type {(inputs: People_Mail_Expired_WhatInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Niemand gebruikte hem. Hij werkte tot ${i?.until}. Maak een nieuwe link.`)
};

const en_people_mail_expired_what = /** @type {(inputs: People_Mail_Expired_WhatInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Nobody used it. It worked until ${i?.until}. Make a new link.`)
};

/**
* | output |
* | --- |
* | "Nobody used it. It worked until {until}. Make a new link." |
*
* @param {People_Mail_Expired_WhatInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_mail_expired_what = /** @type {((inputs: People_Mail_Expired_WhatInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Mail_Expired_WhatInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_mail_expired_what(inputs)
	return nl_people_mail_expired_what(inputs)
});