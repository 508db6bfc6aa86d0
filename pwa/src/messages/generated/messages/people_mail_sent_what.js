/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ when: NonNullable<unknown>, address: NonNullable<unknown>, until: NonNullable<unknown> }} People_Mail_Sent_WhatInputs */

const nl_people_mail_sent_what = /** @type {(inputs: People_Mail_Sent_WhatInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Op ${i?.when}, aan ${i?.address}. De link werkt één keer, tot ${i?.until}.`)
};

const en_people_mail_sent_what = /** @type {(inputs: People_Mail_Sent_WhatInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`On ${i?.when}, to ${i?.address}. The link works once, until ${i?.until}.`)
};

/**
* | output |
* | --- |
* | "On {when}, to {address}. The link works once, until {until}." |
*
* @param {People_Mail_Sent_WhatInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_mail_sent_what = /** @type {((inputs: People_Mail_Sent_WhatInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Mail_Sent_WhatInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_mail_sent_what(inputs)
	return nl_people_mail_sent_what(inputs)
});