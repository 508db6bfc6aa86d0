/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_Shelter_OtherInputs */

const nl_placement_shelter_other = /** @type {(inputs: Placement_Shelter_OtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ja, een andere woonvorm`)
};

const en_placement_shelter_other = /** @type {(inputs: Placement_Shelter_OtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Yes, another form of housing`)
};

/**
* | output |
* | --- |
* | "Yes, another form of housing" |
*
* @param {Placement_Shelter_OtherInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_shelter_other = /** @type {((inputs?: Placement_Shelter_OtherInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_Shelter_OtherInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_shelter_other(inputs)
	return nl_placement_shelter_other(inputs)
});