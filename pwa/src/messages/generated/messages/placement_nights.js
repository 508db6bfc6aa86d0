/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_NightsInputs */

const nl_placement_nights = /** @type {(inputs: Placement_NightsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nachten`)
};

const en_placement_nights = /** @type {(inputs: Placement_NightsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nights`)
};

/**
* | output |
* | --- |
* | "Nights" |
*
* @param {Placement_NightsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_nights = /** @type {((inputs?: Placement_NightsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_NightsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_nights(inputs)
	return nl_placement_nights(inputs)
});