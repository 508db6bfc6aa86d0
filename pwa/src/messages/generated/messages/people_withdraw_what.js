/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Withdraw_WhatInputs */

const nl_people_withdraw_what = /** @type {(inputs: People_Withdraw_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Met deze link kan niemand zich meer aanmelden. Een e-mail die nog wacht, gaat niet weg. Een e-mail die al weg is, blijft in de mailbox staan.`)
};

const en_people_withdraw_what = /** @type {(inputs: People_Withdraw_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nobody can sign in with this link any more. A mail that still waits is not sent. A mail that is sent stays in the mailbox.`)
};

/**
* | output |
* | --- |
* | "Nobody can sign in with this link any more. A mail that still waits is not sent. A mail that is sent stays in the mailbox." |
*
* @param {People_Withdraw_WhatInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_withdraw_what = /** @type {((inputs?: People_Withdraw_WhatInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Withdraw_WhatInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_withdraw_what(inputs)
	return nl_people_withdraw_what(inputs)
});