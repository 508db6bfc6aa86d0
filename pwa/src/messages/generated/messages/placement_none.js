/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_NoneInputs */

const nl_placement_none = /** @type {(inputs: Placement_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er is nog geen plek gevraagd.`)
};

const en_placement_none = /** @type {(inputs: Placement_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No place was asked for yet.`)
};

/**
* | output |
* | --- |
* | "No place was asked for yet." |
*
* @param {Placement_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_none = /** @type {((inputs?: Placement_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_none(inputs)
	return nl_placement_none(inputs)
});