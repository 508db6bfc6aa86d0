/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_Offer_SubmitInputs */

const nl_placement_offer_submit = /** @type {(inputs: Placement_Offer_SubmitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Plek aanbieden`)
};

const en_placement_offer_submit = /** @type {(inputs: Placement_Offer_SubmitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Offer the place`)
};

/**
* | output |
* | --- |
* | "Offer the place" |
*
* @param {Placement_Offer_SubmitInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_offer_submit = /** @type {((inputs?: Placement_Offer_SubmitInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_Offer_SubmitInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_offer_submit(inputs)
	return nl_placement_offer_submit(inputs)
});