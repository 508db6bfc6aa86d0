/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_Confirm_MeansInputs */

const nl_placement_confirm_means = /** @type {(inputs: Placement_Confirm_MeansInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`U bevestigt dat deze plek er is, voor deze mensen, in deze nachten. Vanaf nu telt de plek als dak boven het hoofd.`)
};

const en_placement_confirm_means = /** @type {(inputs: Placement_Confirm_MeansInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You confirm that this place is there, for these people, in these nights. From now on it counts as a roof.`)
};

/**
* | output |
* | --- |
* | "You confirm that this place is there, for these people, in these nights. From now on it counts as a roof." |
*
* @param {Placement_Confirm_MeansInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_confirm_means = /** @type {((inputs?: Placement_Confirm_MeansInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_Confirm_MeansInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_confirm_means(inputs)
	return nl_placement_confirm_means(inputs)
});