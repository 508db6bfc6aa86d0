/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_Shelter_ReasonInputs */

const nl_placement_shelter_reason = /** @type {(inputs: Placement_Shelter_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waarom?`)
};

const en_placement_shelter_reason = /** @type {(inputs: Placement_Shelter_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Why?`)
};

/**
* | output |
* | --- |
* | "Why?" |
*
* @param {Placement_Shelter_ReasonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_shelter_reason = /** @type {((inputs?: Placement_Shelter_ReasonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_Shelter_ReasonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_shelter_reason(inputs)
	return nl_placement_shelter_reason(inputs)
});