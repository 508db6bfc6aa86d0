/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Token_MayInputs */

const nl_people_token_may = /** @type {(inputs: People_Token_MayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Mag`)
};

const en_people_token_may = /** @type {(inputs: People_Token_MayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`May`)
};

/**
* | output |
* | --- |
* | "May" |
*
* @param {People_Token_MayInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_token_may = /** @type {((inputs?: People_Token_MayInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Token_MayInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_token_may(inputs)
	return nl_people_token_may(inputs)
});