/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_OfferInputs */

const nl_placement_offer = /** @type {(inputs: Placement_OfferInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Plek aanbieden`)
};

const en_placement_offer = /** @type {(inputs: Placement_OfferInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Offer a place`)
};

/**
* | output |
* | --- |
* | "Offer a place" |
*
* @param {Placement_OfferInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_offer = /** @type {((inputs?: Placement_OfferInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_OfferInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_offer(inputs)
	return nl_placement_offer(inputs)
});