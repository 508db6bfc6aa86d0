/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_WithdrawnInputs */

const nl_placement_withdrawn = /** @type {(inputs: Placement_WithdrawnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Niet doorgegaan`)
};

const en_placement_withdrawn = /** @type {(inputs: Placement_WithdrawnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fell through`)
};

/**
* | output |
* | --- |
* | "Fell through" |
*
* @param {Placement_WithdrawnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_withdrawn = /** @type {((inputs?: Placement_WithdrawnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_WithdrawnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_withdrawn(inputs)
	return nl_placement_withdrawn(inputs)
});