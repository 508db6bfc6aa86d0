/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown>, name: NonNullable<unknown> }} People_Token_Ended_ByInputs */

const nl_people_token_ended_by = /** @type {(inputs: People_Token_Ended_ByInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ingetrokken op ${i?.day} door ${i?.name}`)
};

const en_people_token_ended_by = /** @type {(inputs: People_Token_Ended_ByInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Revoked on ${i?.day} by ${i?.name}`)
};

/**
* | output |
* | --- |
* | "Revoked on {day} by {name}" |
*
* @param {People_Token_Ended_ByInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_token_ended_by = /** @type {((inputs: People_Token_Ended_ByInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Token_Ended_ByInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_token_ended_by(inputs)
	return nl_people_token_ended_by(inputs)
});