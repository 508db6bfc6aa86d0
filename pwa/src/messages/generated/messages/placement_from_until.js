/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ from: NonNullable<unknown>, until: NonNullable<unknown> }} Placement_From_UntilInputs */

const nl_placement_from_until = /** @type {(inputs: Placement_From_UntilInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`van ${i?.from} tot en met ${i?.until}`)
};

const en_placement_from_until = /** @type {(inputs: Placement_From_UntilInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`from ${i?.from} until ${i?.until}`)
};

/**
* | output |
* | --- |
* | "from {from} until {until}" |
*
* @param {Placement_From_UntilInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_from_until = /** @type {((inputs: Placement_From_UntilInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_From_UntilInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_from_until(inputs)
	return nl_placement_from_until(inputs)
});