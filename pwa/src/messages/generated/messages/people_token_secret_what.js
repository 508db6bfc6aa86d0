/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} People_Token_Secret_WhatInputs */

const nl_people_token_secret_what = /** @type {(inputs: People_Token_Secret_WhatInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Kopieer het nu: het wordt dit ene keer getoond en is daarna nergens terug te zien. Het werkt tot en met ${i?.day}.`)
};

const en_people_token_secret_what = /** @type {(inputs: People_Token_Secret_WhatInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Copy it now: it is shown this once and can be seen nowhere after that. It works up to and including ${i?.day}.`)
};

/**
* | output |
* | --- |
* | "Copy it now: it is shown this once and can be seen nowhere after that. It works up to and including {day}." |
*
* @param {People_Token_Secret_WhatInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_token_secret_what = /** @type {((inputs: People_Token_Secret_WhatInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Token_Secret_WhatInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_token_secret_what(inputs)
	return nl_people_token_secret_what(inputs)
});