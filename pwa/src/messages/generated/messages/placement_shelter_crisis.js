/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_Shelter_CrisisInputs */

const nl_placement_shelter_crisis = /** @type {(inputs: Placement_Shelter_CrisisInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ja, een crisisplek`)
};

const en_placement_shelter_crisis = /** @type {(inputs: Placement_Shelter_CrisisInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Yes, a crisis place`)
};

/**
* | output |
* | --- |
* | "Yes, a crisis place" |
*
* @param {Placement_Shelter_CrisisInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_shelter_crisis = /** @type {((inputs?: Placement_Shelter_CrisisInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_Shelter_CrisisInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_shelter_crisis(inputs)
	return nl_placement_shelter_crisis(inputs)
});