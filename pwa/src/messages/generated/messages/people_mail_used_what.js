/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ when: NonNullable<unknown> }} People_Mail_Used_WhatInputs */

const nl_people_mail_used_what = /** @type {(inputs: People_Mail_Used_WhatInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Deze persoon meldde zich ermee aan op ${i?.when}.`)
};

const en_people_mail_used_what = /** @type {(inputs: People_Mail_Used_WhatInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`This person signed in with it on ${i?.when}.`)
};

/**
* | output |
* | --- |
* | "This person signed in with it on {when}." |
*
* @param {People_Mail_Used_WhatInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_mail_used_what = /** @type {((inputs: People_Mail_Used_WhatInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Mail_Used_WhatInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_mail_used_what(inputs)
	return nl_people_mail_used_what(inputs)
});