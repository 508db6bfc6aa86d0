/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_Kind_CrisisInputs */

const nl_placement_kind_crisis = /** @type {(inputs: Placement_Kind_CrisisInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Crisisopvang`)
};

const en_placement_kind_crisis = /** @type {(inputs: Placement_Kind_CrisisInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Crisis shelter`)
};

/**
* | output |
* | --- |
* | "Crisis shelter" |
*
* @param {Placement_Kind_CrisisInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_kind_crisis = /** @type {((inputs?: Placement_Kind_CrisisInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_Kind_CrisisInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_kind_crisis(inputs)
	return nl_placement_kind_crisis(inputs)
});