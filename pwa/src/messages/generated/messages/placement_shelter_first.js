/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_Shelter_FirstInputs */

const nl_placement_shelter_first = /** @type {(inputs: Placement_Shelter_FirstInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Onderzoek eerst samen met het huishouden wat het zelf kan regelen.`)
};

const en_placement_shelter_first = /** @type {(inputs: Placement_Shelter_FirstInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`First explore together with the household what it can arrange itself.`)
};

/**
* | output |
* | --- |
* | "First explore together with the household what it can arrange itself." |
*
* @param {Placement_Shelter_FirstInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_shelter_first = /** @type {((inputs?: Placement_Shelter_FirstInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_Shelter_FirstInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_shelter_first(inputs)
	return nl_placement_shelter_first(inputs)
});