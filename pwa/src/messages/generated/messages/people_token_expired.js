/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} People_Token_ExpiredInputs */

const nl_people_token_expired = /** @type {(inputs: People_Token_ExpiredInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Verlopen op ${i?.day}`)
};

const en_people_token_expired = /** @type {(inputs: People_Token_ExpiredInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Expired on ${i?.day}`)
};

/**
* | output |
* | --- |
* | "Expired on {day}" |
*
* @param {People_Token_ExpiredInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_token_expired = /** @type {((inputs: People_Token_ExpiredInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Token_ExpiredInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_token_expired(inputs)
	return nl_people_token_expired(inputs)
});