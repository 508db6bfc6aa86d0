/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_For_WhomInputs */

const nl_placement_for_whom = /** @type {(inputs: Placement_For_WhomInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Voor wie`)
};

const en_placement_for_whom = /** @type {(inputs: Placement_For_WhomInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`For whom`)
};

/**
* | output |
* | --- |
* | "For whom" |
*
* @param {Placement_For_WhomInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_for_whom = /** @type {((inputs?: Placement_For_WhomInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_For_WhomInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_for_whom(inputs)
	return nl_placement_for_whom(inputs)
});