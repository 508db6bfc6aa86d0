/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} People_Token_Fault_ExpiresInputs */

const nl_people_token_fault_expires = /** @type {(inputs: People_Token_Fault_ExpiresInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Kies een dag vanaf morgen, uiterlijk ${i?.day}.`)
};

const en_people_token_fault_expires = /** @type {(inputs: People_Token_Fault_ExpiresInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Choose a day from tomorrow, ${i?.day} at the latest.`)
};

/**
* | output |
* | --- |
* | "Choose a day from tomorrow, {day} at the latest." |
*
* @param {People_Token_Fault_ExpiresInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_token_fault_expires = /** @type {((inputs: People_Token_Fault_ExpiresInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Token_Fault_ExpiresInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_token_fault_expires(inputs)
	return nl_people_token_fault_expires(inputs)
});