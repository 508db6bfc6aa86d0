/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Region_State_BeginInputs */

const nl_region_state_begin = /** @type {(inputs: Region_State_BeginInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Nog te doen: ${i?.count}.`)
};

const en_region_state_begin = /** @type {(inputs: Region_State_BeginInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Still to do: ${i?.count}.`)
};

/**
* | output |
* | --- |
* | "Still to do: {count}." |
*
* @param {Region_State_BeginInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_state_begin = /** @type {((inputs: Region_State_BeginInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_State_BeginInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_state_begin(inputs)
	return nl_region_state_begin(inputs)
});