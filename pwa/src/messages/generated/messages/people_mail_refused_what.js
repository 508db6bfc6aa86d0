/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ address: NonNullable<unknown> }} People_Mail_Refused_WhatInputs */

const nl_people_mail_refused_what = /** @type {(inputs: People_Mail_Refused_WhatInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Het adres was ${i?.address}. Stuur een nieuwe link naar het goede adres. Of maak een link op het scherm.`)
};

const en_people_mail_refused_what = /** @type {(inputs: People_Mail_Refused_WhatInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The address was ${i?.address}. Mail a new link to the right address. Or make a link on the screen.`)
};

/**
* | output |
* | --- |
* | "The address was {address}. Mail a new link to the right address. Or make a link on the screen." |
*
* @param {People_Mail_Refused_WhatInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_mail_refused_what = /** @type {((inputs: People_Mail_Refused_WhatInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Mail_Refused_WhatInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_mail_refused_what(inputs)
	return nl_people_mail_refused_what(inputs)
});