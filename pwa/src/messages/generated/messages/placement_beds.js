/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_BedsInputs */

const nl_placement_beds = /** @type {(inputs: Placement_BedsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hoeveel bedden?`)
};

const en_placement_beds = /** @type {(inputs: Placement_BedsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How many beds?`)
};

/**
* | output |
* | --- |
* | "How many beds?" |
*
* @param {Placement_BedsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_beds = /** @type {((inputs?: Placement_BedsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_BedsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_beds(inputs)
	return nl_placement_beds(inputs)
});