/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_End_ReasonInputs */

const nl_placement_end_reason = /** @type {(inputs: Placement_End_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waarom stopt de plek?`)
};

const en_placement_end_reason = /** @type {(inputs: Placement_End_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Why does the place stop?`)
};

/**
* | output |
* | --- |
* | "Why does the place stop?" |
*
* @param {Placement_End_ReasonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_end_reason = /** @type {((inputs?: Placement_End_ReasonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_End_ReasonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_end_reason(inputs)
	return nl_placement_end_reason(inputs)
});