/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_Shelter_NeitherInputs */

const nl_placement_shelter_neither = /** @type {(inputs: Placement_Shelter_NeitherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nee, geen van beide`)
};

const en_placement_shelter_neither = /** @type {(inputs: Placement_Shelter_NeitherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No, neither`)
};

/**
* | output |
* | --- |
* | "No, neither" |
*
* @param {Placement_Shelter_NeitherInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_shelter_neither = /** @type {((inputs?: Placement_Shelter_NeitherInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_Shelter_NeitherInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_shelter_neither(inputs)
	return nl_placement_shelter_neither(inputs)
});