/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_KindInputs */

const nl_placement_kind = /** @type {(inputs: Placement_KindInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat voor plek?`)
};

const en_placement_kind = /** @type {(inputs: Placement_KindInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What kind of place?`)
};

/**
* | output |
* | --- |
* | "What kind of place?" |
*
* @param {Placement_KindInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_kind = /** @type {((inputs?: Placement_KindInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_KindInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_kind(inputs)
	return nl_placement_kind(inputs)
});