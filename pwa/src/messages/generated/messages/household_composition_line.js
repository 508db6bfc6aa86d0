/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ source: NonNullable<unknown>, who: NonNullable<unknown> }} Household_Composition_LineInputs */

const nl_household_composition_line = /** @type {(inputs: Household_Composition_LineInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.source}, ${i?.who}`)
};

const en_household_composition_line = /** @type {(inputs: Household_Composition_LineInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.source}, ${i?.who}`)
};

/**
* | output |
* | --- |
* | "{source}, {who}" |
*
* @param {Household_Composition_LineInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_composition_line = /** @type {((inputs: Household_Composition_LineInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Composition_LineInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_composition_line(inputs)
	return nl_household_composition_line(inputs)
});