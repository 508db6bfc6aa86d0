/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Region_State_PhonesInputs */

const nl_region_state_phones = /** @type {(inputs: Region_State_PhonesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Collega’s met een nummer: ${i?.count}.`)
};

const en_region_state_phones = /** @type {(inputs: Region_State_PhonesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Colleagues with a number: ${i?.count}.`)
};

/**
* | output |
* | --- |
* | "Colleagues with a number: {count}." |
*
* @param {Region_State_PhonesInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_state_phones = /** @type {((inputs: Region_State_PhonesInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_State_PhonesInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_state_phones(inputs)
	return nl_region_state_phones(inputs)
});