/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ own: NonNullable<unknown>, count: NonNullable<unknown> }} Region_State_ValuesInputs */

const nl_region_state_values = /** @type {(inputs: Region_State_ValuesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Zelf gekozen: ${i?.own} van de ${i?.count} waarden.`)
};

const en_region_state_values = /** @type {(inputs: Region_State_ValuesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Chosen by the region: ${i?.own} of ${i?.count} values.`)
};

/**
* | output |
* | --- |
* | "Chosen by the region: {own} of {count} values." |
*
* @param {Region_State_ValuesInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_state_values = /** @type {((inputs: Region_State_ValuesInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_State_ValuesInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_state_values(inputs)
	return nl_region_state_values(inputs)
});