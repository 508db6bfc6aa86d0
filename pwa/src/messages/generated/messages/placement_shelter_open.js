/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_Shelter_OpenInputs */

const nl_placement_shelter_open = /** @type {(inputs: Placement_Shelter_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nog niet beantwoord`)
};

const en_placement_shelter_open = /** @type {(inputs: Placement_Shelter_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Not answered yet`)
};

/**
* | output |
* | --- |
* | "Not answered yet" |
*
* @param {Placement_Shelter_OpenInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_shelter_open = /** @type {((inputs?: Placement_Shelter_OpenInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_Shelter_OpenInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_shelter_open(inputs)
	return nl_placement_shelter_open(inputs)
});