/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_Confirmed_ByInputs */

const nl_placement_confirmed_by = /** @type {(inputs: Placement_Confirmed_ByInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bevestigd door`)
};

const en_placement_confirmed_by = /** @type {(inputs: Placement_Confirmed_ByInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Confirmed by`)
};

/**
* | output |
* | --- |
* | "Confirmed by" |
*
* @param {Placement_Confirmed_ByInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_confirmed_by = /** @type {((inputs?: Placement_Confirmed_ByInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_Confirmed_ByInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_confirmed_by(inputs)
	return nl_placement_confirmed_by(inputs)
});