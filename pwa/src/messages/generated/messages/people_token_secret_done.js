/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Token_Secret_DoneInputs */

const nl_people_token_secret_done = /** @type {(inputs: People_Token_Secret_DoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ik heb het bewaard`)
};

const en_people_token_secret_done = /** @type {(inputs: People_Token_Secret_DoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`I have kept it`)
};

/**
* | output |
* | --- |
* | "I have kept it" |
*
* @param {People_Token_Secret_DoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_token_secret_done = /** @type {((inputs?: People_Token_Secret_DoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Token_Secret_DoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_token_secret_done(inputs)
	return nl_people_token_secret_done(inputs)
});