/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ program: NonNullable<unknown> }} People_Token_End_DoneInputs */

const nl_people_token_end_done = /** @type {(inputs: People_Token_End_DoneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Het token van ${i?.program} werkt niet meer.`)
};

const en_people_token_end_done = /** @type {(inputs: People_Token_End_DoneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The token of ${i?.program} works no more.`)
};

/**
* | output |
* | --- |
* | "The token of {program} works no more." |
*
* @param {People_Token_End_DoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_token_end_done = /** @type {((inputs: People_Token_End_DoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Token_End_DoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_token_end_done(inputs)
	return nl_people_token_end_done(inputs)
});