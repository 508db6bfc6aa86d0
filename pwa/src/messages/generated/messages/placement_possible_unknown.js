/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_Possible_UnknownInputs */

const nl_placement_possible_unknown = /** @type {(inputs: Placement_Possible_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nog niet bekend`)
};

const en_placement_possible_unknown = /** @type {(inputs: Placement_Possible_UnknownInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Not known yet`)
};

/**
* | output |
* | --- |
* | "Not known yet" |
*
* @param {Placement_Possible_UnknownInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_possible_unknown = /** @type {((inputs?: Placement_Possible_UnknownInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_Possible_UnknownInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_possible_unknown(inputs)
	return nl_placement_possible_unknown(inputs)
});