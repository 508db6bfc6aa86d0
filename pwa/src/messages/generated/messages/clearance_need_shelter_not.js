/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Clearance_Need_Shelter_NotInputs */

const nl_clearance_need_shelter_not = /** @type {(inputs: Clearance_Need_Shelter_NotInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De vraag over een crisisplek of andere woonvorm is nog niet beantwoord.`)
};

const en_clearance_need_shelter_not = /** @type {(inputs: Clearance_Need_Shelter_NotInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The question about a crisis place or other housing has not been answered yet.`)
};

/**
* | output |
* | --- |
* | "The question about a crisis place or other housing has not been answered yet." |
*
* @param {Clearance_Need_Shelter_NotInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const clearance_need_shelter_not = /** @type {((inputs?: Clearance_Need_Shelter_NotInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Clearance_Need_Shelter_NotInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_clearance_need_shelter_not(inputs)
	return nl_clearance_need_shelter_not(inputs)
});