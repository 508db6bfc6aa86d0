/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Region_State_NumbersInputs */

const nl_region_state_numbers = /** @type {(inputs: Region_State_NumbersInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Nummers in de lijst: ${i?.count}.`)
};

const en_region_state_numbers = /** @type {(inputs: Region_State_NumbersInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Numbers in the list: ${i?.count}.`)
};

/**
* | output |
* | --- |
* | "Numbers in the list: {count}." |
*
* @param {Region_State_NumbersInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_state_numbers = /** @type {((inputs: Region_State_NumbersInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_State_NumbersInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_state_numbers(inputs)
	return nl_region_state_numbers(inputs)
});