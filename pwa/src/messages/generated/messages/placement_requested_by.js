/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_Requested_ByInputs */

const nl_placement_requested_by = /** @type {(inputs: Placement_Requested_ByInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gevraagd door`)
};

const en_placement_requested_by = /** @type {(inputs: Placement_Requested_ByInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Asked by`)
};

/**
* | output |
* | --- |
* | "Asked by" |
*
* @param {Placement_Requested_ByInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_requested_by = /** @type {((inputs?: Placement_Requested_ByInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_Requested_ByInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_requested_by(inputs)
	return nl_placement_requested_by(inputs)
});