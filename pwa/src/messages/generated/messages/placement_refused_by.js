/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_Refused_ByInputs */

const nl_placement_refused_by = /** @type {(inputs: Placement_Refused_ByInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Geweigerd door`)
};

const en_placement_refused_by = /** @type {(inputs: Placement_Refused_ByInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Refused by`)
};

/**
* | output |
* | --- |
* | "Refused by" |
*
* @param {Placement_Refused_ByInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_refused_by = /** @type {((inputs?: Placement_Refused_ByInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_Refused_ByInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_refused_by(inputs)
	return nl_placement_refused_by(inputs)
});