/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_Kind_FamilyInputs */

const nl_placement_kind_family = /** @type {(inputs: Placement_Kind_FamilyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bij familie of vrienden`)
};

const en_placement_kind_family = /** @type {(inputs: Placement_Kind_FamilyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`With family or friends`)
};

/**
* | output |
* | --- |
* | "With family or friends" |
*
* @param {Placement_Kind_FamilyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_kind_family = /** @type {((inputs?: Placement_Kind_FamilyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_Kind_FamilyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_kind_family(inputs)
	return nl_placement_kind_family(inputs)
});