/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Clearance_Need_ShelterInputs */

const nl_clearance_need_shelter = /** @type {(inputs: Clearance_Need_ShelterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De vraag over een crisisplek is beantwoord.`)
};

const en_clearance_need_shelter = /** @type {(inputs: Clearance_Need_ShelterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The question about a crisis place has been answered.`)
};

/**
* | output |
* | --- |
* | "The question about a crisis place has been answered." |
*
* @param {Clearance_Need_ShelterInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const clearance_need_shelter = /** @type {((inputs?: Clearance_Need_ShelterInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Clearance_Need_ShelterInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_clearance_need_shelter(inputs)
	return nl_clearance_need_shelter(inputs)
});