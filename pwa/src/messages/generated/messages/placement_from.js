/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_FromInputs */

const nl_placement_from = /** @type {(inputs: Placement_FromInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vanaf welke nacht?`)
};

const en_placement_from = /** @type {(inputs: Placement_FromInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`From which night?`)
};

/**
* | output |
* | --- |
* | "From which night?" |
*
* @param {Placement_FromInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_from = /** @type {((inputs?: Placement_FromInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_FromInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_from(inputs)
	return nl_placement_from(inputs)
});