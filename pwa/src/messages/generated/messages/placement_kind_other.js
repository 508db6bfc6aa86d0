/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_Kind_OtherInputs */

const nl_placement_kind_other = /** @type {(inputs: Placement_Kind_OtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Andere woning of woonvorm`)
};

const en_placement_kind_other = /** @type {(inputs: Placement_Kind_OtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Another home or form of housing`)
};

/**
* | output |
* | --- |
* | "Another home or form of housing" |
*
* @param {Placement_Kind_OtherInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_kind_other = /** @type {((inputs?: Placement_Kind_OtherInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_Kind_OtherInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_kind_other(inputs)
	return nl_placement_kind_other(inputs)
});