/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_Offer_AgainInputs */

const nl_placement_offer_again = /** @type {(inputs: Placement_Offer_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Aanbod aanpassen`)
};

const en_placement_offer_again = /** @type {(inputs: Placement_Offer_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Change the offer`)
};

/**
* | output |
* | --- |
* | "Change the offer" |
*
* @param {Placement_Offer_AgainInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_offer_again = /** @type {((inputs?: Placement_Offer_AgainInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_Offer_AgainInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_offer_again(inputs)
	return nl_placement_offer_again(inputs)
});