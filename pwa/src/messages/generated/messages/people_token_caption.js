/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} People_Token_CaptionInputs */

const nl_people_token_caption = /** @type {(inputs: People_Token_CaptionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Tokens die werken: ${i?.count}`)
};

const en_people_token_caption = /** @type {(inputs: People_Token_CaptionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Tokens that work: ${i?.count}`)
};

/**
* | output |
* | --- |
* | "Tokens that work: {count}" |
*
* @param {People_Token_CaptionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_token_caption = /** @type {((inputs: People_Token_CaptionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Token_CaptionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_token_caption(inputs)
	return nl_people_token_caption(inputs)
});