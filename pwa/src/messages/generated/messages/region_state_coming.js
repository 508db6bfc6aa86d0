/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Region_State_ComingInputs */

const nl_region_state_coming = /** @type {(inputs: Region_State_ComingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Later gaan er anders gelden: ${i?.count}.`)
};

const en_region_state_coming = /** @type {(inputs: Region_State_ComingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`To change later: ${i?.count}.`)
};

/**
* | output |
* | --- |
* | "To change later: {count}." |
*
* @param {Region_State_ComingInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_state_coming = /** @type {((inputs: Region_State_ComingInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_State_ComingInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_state_coming(inputs)
	return nl_region_state_coming(inputs)
});