/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_EndInputs */

const nl_placement_end = /** @type {(inputs: Placement_EndInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Plek stopt`)
};

const en_placement_end = /** @type {(inputs: Placement_EndInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The place stops`)
};

/**
* | output |
* | --- |
* | "The place stops" |
*
* @param {Placement_EndInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_end = /** @type {((inputs?: Placement_EndInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_EndInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_end(inputs)
	return nl_placement_end(inputs)
});