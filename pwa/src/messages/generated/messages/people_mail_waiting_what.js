/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ address: NonNullable<unknown> }} People_Mail_Waiting_WhatInputs */

const nl_people_mail_waiting_what = /** @type {(inputs: People_Mail_Waiting_WhatInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Aan ${i?.address}. Meestal is hij binnen een minuut weg. U ziet het hier vanzelf.`)
};

const en_people_mail_waiting_what = /** @type {(inputs: People_Mail_Waiting_WhatInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`To ${i?.address}. Mostly it goes within a minute. You will see it here.`)
};

/**
* | output |
* | --- |
* | "To {address}. Mostly it goes within a minute. You will see it here." |
*
* @param {People_Mail_Waiting_WhatInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_mail_waiting_what = /** @type {((inputs: People_Mail_Waiting_WhatInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Mail_Waiting_WhatInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_mail_waiting_what(inputs)
	return nl_people_mail_waiting_what(inputs)
});