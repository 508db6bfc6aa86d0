/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ program: NonNullable<unknown> }} People_Token_End_TitleInputs */

const nl_people_token_end_title = /** @type {(inputs: People_Token_End_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Token van ${i?.program} intrekken?`)
};

const en_people_token_end_title = /** @type {(inputs: People_Token_End_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Revoke the token of ${i?.program}?`)
};

/**
* | output |
* | --- |
* | "Revoke the token of {program}?" |
*
* @param {People_Token_End_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_token_end_title = /** @type {((inputs: People_Token_End_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Token_End_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_token_end_title(inputs)
	return nl_people_token_end_title(inputs)
});