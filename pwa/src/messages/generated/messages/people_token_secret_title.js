/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ program: NonNullable<unknown> }} People_Token_Secret_TitleInputs */

const nl_people_token_secret_title = /** @type {(inputs: People_Token_Secret_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Het token voor ${i?.program} is gemaakt`)
};

const en_people_token_secret_title = /** @type {(inputs: People_Token_Secret_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The token for ${i?.program} was made`)
};

/**
* | output |
* | --- |
* | "The token for {program} was made" |
*
* @param {People_Token_Secret_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_token_secret_title = /** @type {((inputs: People_Token_Secret_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Token_Secret_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_token_secret_title(inputs)
	return nl_people_token_secret_title(inputs)
});