/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ from: NonNullable<unknown> }} Placement_From_OpenInputs */

const nl_placement_from_open = /** @type {(inputs: Placement_From_OpenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`vanaf ${i?.from}, zonder einde`)
};

const en_placement_from_open = /** @type {(inputs: Placement_From_OpenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`from ${i?.from}, open`)
};

/**
* | output |
* | --- |
* | "from {from}, open" |
*
* @param {Placement_From_OpenInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_from_open = /** @type {((inputs: Placement_From_OpenInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_From_OpenInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_from_open(inputs)
	return nl_placement_from_open(inputs)
});