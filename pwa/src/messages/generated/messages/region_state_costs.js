/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ version: NonNullable<unknown>, day: NonNullable<unknown> }} Region_State_CostsInputs */

const nl_region_state_costs = /** @type {(inputs: Region_State_CostsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Versie ${i?.version}, geldig vanaf ${i?.day}.`)
};

const en_region_state_costs = /** @type {(inputs: Region_State_CostsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Version ${i?.version}, valid from ${i?.day}.`)
};

/**
* | output |
* | --- |
* | "Version {version}, valid from {day}." |
*
* @param {Region_State_CostsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_state_costs = /** @type {((inputs: Region_State_CostsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_State_CostsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_state_costs(inputs)
	return nl_region_state_costs(inputs)
});