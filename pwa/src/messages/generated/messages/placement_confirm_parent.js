/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_Confirm_ParentInputs */

const nl_placement_confirm_parent = /** @type {(inputs: Placement_Confirm_ParentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat zegt de andere ouder over deze plek?`)
};

const en_placement_confirm_parent = /** @type {(inputs: Placement_Confirm_ParentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What does the other parent say about this place?`)
};

/**
* | output |
* | --- |
* | "What does the other parent say about this place?" |
*
* @param {Placement_Confirm_ParentInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_confirm_parent = /** @type {((inputs?: Placement_Confirm_ParentInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_Confirm_ParentInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_confirm_parent(inputs)
	return nl_placement_confirm_parent(inputs)
});