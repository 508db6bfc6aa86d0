/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_Status_WithdrawnInputs */

const nl_placement_status_withdrawn = /** @type {(inputs: Placement_Status_WithdrawnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`niet doorgegaan`)
};

const en_placement_status_withdrawn = /** @type {(inputs: Placement_Status_WithdrawnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`withdrawn`)
};

/**
* | output |
* | --- |
* | "withdrawn" |
*
* @param {Placement_Status_WithdrawnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_status_withdrawn = /** @type {((inputs?: Placement_Status_WithdrawnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_Status_WithdrawnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_status_withdrawn(inputs)
	return nl_placement_status_withdrawn(inputs)
});