/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ address: NonNullable<unknown>, until: NonNullable<unknown> }} People_Mail_Unknown_WhatInputs */

const nl_people_mail_unknown_what = /** @type {(inputs: People_Mail_Unknown_WhatInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Aan ${i?.address}. We sturen niets twee keer. Vraag of de e-mail er is: de link erin werkt tot ${i?.until}. Is hij er niet? Maak dan een nieuwe link.`)
};

const en_people_mail_unknown_what = /** @type {(inputs: People_Mail_Unknown_WhatInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`To ${i?.address}. We send nothing twice. Ask whether the mail is there: the link in it works until ${i?.until}. Is it not there? Then make a new link.`)
};

/**
* | output |
* | --- |
* | "To {address}. We send nothing twice. Ask whether the mail is there: the link in it works until {until}. Is it not there? Then make a new link." |
*
* @param {People_Mail_Unknown_WhatInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_mail_unknown_what = /** @type {((inputs: People_Mail_Unknown_WhatInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Mail_Unknown_WhatInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_mail_unknown_what(inputs)
	return nl_people_mail_unknown_what(inputs)
});