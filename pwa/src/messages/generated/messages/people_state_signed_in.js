/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ when: NonNullable<unknown> }} People_State_Signed_InInputs */

const nl_people_state_signed_in = /** @type {(inputs: People_State_Signed_InInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Laatst aangemeld: ${i?.when}`)
};

const en_people_state_signed_in = /** @type {(inputs: People_State_Signed_InInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Signed in last: ${i?.when}`)
};

/**
* | output |
* | --- |
* | "Signed in last: {when}" |
*
* @param {People_State_Signed_InInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_state_signed_in = /** @type {((inputs: People_State_Signed_InInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_State_Signed_InInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_state_signed_in(inputs)
	return nl_people_state_signed_in(inputs)
});