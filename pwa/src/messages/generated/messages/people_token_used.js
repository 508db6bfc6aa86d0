/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Token_UsedInputs */

const nl_people_token_used = /** @type {(inputs: People_Token_UsedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Laatst gebruikt`)
};

const en_people_token_used = /** @type {(inputs: People_Token_UsedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Last used`)
};

/**
* | output |
* | --- |
* | "Last used" |
*
* @param {People_Token_UsedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_token_used = /** @type {((inputs?: People_Token_UsedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Token_UsedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_token_used(inputs)
	return nl_people_token_used(inputs)
});