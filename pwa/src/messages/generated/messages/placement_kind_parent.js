/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_Kind_ParentInputs */

const nl_placement_kind_parent = /** @type {(inputs: Placement_Kind_ParentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bij de andere ouder`)
};

const en_placement_kind_parent = /** @type {(inputs: Placement_Kind_ParentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`With the other parent`)
};

/**
* | output |
* | --- |
* | "With the other parent" |
*
* @param {Placement_Kind_ParentInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_kind_parent = /** @type {((inputs?: Placement_Kind_ParentInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_Kind_ParentInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_kind_parent(inputs)
	return nl_placement_kind_parent(inputs)
});