/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ without: NonNullable<unknown>, residents: NonNullable<unknown> }} Clearance_Need_Roof_NotInputs */

const nl_clearance_need_roof_not = /** @type {(inputs: Clearance_Need_Roof_NotInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Voor ${i?.without} van de ${i?.residents} bewoners is nog geen plek bevestigd.`)
};

const en_clearance_need_roof_not = /** @type {(inputs: Clearance_Need_Roof_NotInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`No place is confirmed yet for ${i?.without} of the ${i?.residents} residents.`)
};

/**
* | output |
* | --- |
* | "No place is confirmed yet for {without} of the {residents} residents." |
*
* @param {Clearance_Need_Roof_NotInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const clearance_need_roof_not = /** @type {((inputs: Clearance_Need_Roof_NotInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Clearance_Need_Roof_NotInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_clearance_need_roof_not(inputs)
	return nl_clearance_need_roof_not(inputs)
});