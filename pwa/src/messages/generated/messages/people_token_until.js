/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} People_Token_UntilInputs */

const nl_people_token_until = /** @type {(inputs: People_Token_UntilInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Tot en met ${i?.day}`)
};

const en_people_token_until = /** @type {(inputs: People_Token_UntilInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Up to and including ${i?.day}`)
};

/**
* | output |
* | --- |
* | "Up to and including {day}" |
*
* @param {People_Token_UntilInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_token_until = /** @type {((inputs: People_Token_UntilInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Token_UntilInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_token_until(inputs)
	return nl_people_token_until(inputs)
});