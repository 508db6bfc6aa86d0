/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Mail_Withdrawn_WhatInputs */

const nl_people_mail_withdrawn_what = /** @type {(inputs: People_Mail_Withdrawn_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Met de link uit deze e-mail kan niemand zich aanmelden.`)
};

const en_people_mail_withdrawn_what = /** @type {(inputs: People_Mail_Withdrawn_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nobody can sign in with the link from this mail.`)
};

/**
* | output |
* | --- |
* | "Nobody can sign in with the link from this mail." |
*
* @param {People_Mail_Withdrawn_WhatInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_mail_withdrawn_what = /** @type {((inputs?: People_Mail_Withdrawn_WhatInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Mail_Withdrawn_WhatInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_mail_withdrawn_what(inputs)
	return nl_people_mail_withdrawn_what(inputs)
});