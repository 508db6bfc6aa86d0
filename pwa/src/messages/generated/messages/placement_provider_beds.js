/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ provider: NonNullable<unknown>, beds: NonNullable<unknown> }} Placement_Provider_BedsInputs */

const nl_placement_provider_beds = /** @type {(inputs: Placement_Provider_BedsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.provider}, ${i?.beds} bedden`)
};

const en_placement_provider_beds = /** @type {(inputs: Placement_Provider_BedsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.provider}, ${i?.beds} beds`)
};

/**
* | output |
* | --- |
* | "{provider}, {beds} beds" |
*
* @param {Placement_Provider_BedsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_provider_beds = /** @type {((inputs: Placement_Provider_BedsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_Provider_BedsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_provider_beds(inputs)
	return nl_placement_provider_beds(inputs)
});