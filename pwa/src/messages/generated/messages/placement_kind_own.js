/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_Kind_OwnInputs */

const nl_placement_kind_own = /** @type {(inputs: Placement_Kind_OwnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Eigen plek van een volwassene`)
};

const en_placement_kind_own = /** @type {(inputs: Placement_Kind_OwnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`An adult's own place`)
};

/**
* | output |
* | --- |
* | "An adult's own place" |
*
* @param {Placement_Kind_OwnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_kind_own = /** @type {((inputs?: Placement_Kind_OwnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_Kind_OwnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_kind_own(inputs)
	return nl_placement_kind_own(inputs)
});