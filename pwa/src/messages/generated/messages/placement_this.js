/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_ThisInputs */

const nl_placement_this = /** @type {(inputs: Placement_ThisInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Om deze plek gaat het`)
};

const en_placement_this = /** @type {(inputs: Placement_ThisInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This is the place`)
};

/**
* | output |
* | --- |
* | "This is the place" |
*
* @param {Placement_ThisInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_this = /** @type {((inputs?: Placement_ThisInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_ThisInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_this(inputs)
	return nl_placement_this(inputs)
});