/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_Offer_From_HintInputs */

const nl_placement_offer_from_hint = /** @type {(inputs: Placement_Offer_From_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Leeg laten voor de nacht die gevraagd is.`)
};

const en_placement_offer_from_hint = /** @type {(inputs: Placement_Offer_From_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Leave empty for the night that was asked for.`)
};

/**
* | output |
* | --- |
* | "Leave empty for the night that was asked for." |
*
* @param {Placement_Offer_From_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_offer_from_hint = /** @type {((inputs?: Placement_Offer_From_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_Offer_From_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_offer_from_hint(inputs)
	return nl_placement_offer_from_hint(inputs)
});