/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} People_Token_EndedInputs */

const nl_people_token_ended = /** @type {(inputs: People_Token_EndedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ingetrokken op ${i?.day}`)
};

const en_people_token_ended = /** @type {(inputs: People_Token_EndedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Revoked on ${i?.day}`)
};

/**
* | output |
* | --- |
* | "Revoked on {day}" |
*
* @param {People_Token_EndedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_token_ended = /** @type {((inputs: People_Token_EndedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Token_EndedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_token_ended(inputs)
	return nl_people_token_ended(inputs)
});