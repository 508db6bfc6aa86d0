/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ organisation: NonNullable<unknown> }} Involvement_End_ShortInputs */

const nl_involvement_end_short = /** @type {(inputs: Involvement_End_ShortInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.organisation} stopt`)
};

const en_involvement_end_short = /** @type {(inputs: Involvement_End_ShortInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`End ${i?.organisation}`)
};

/**
* | output |
* | --- |
* | "End {organisation}" |
*
* @param {Involvement_End_ShortInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const involvement_end_short = /** @type {((inputs: Involvement_End_ShortInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Involvement_End_ShortInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_involvement_end_short(inputs)
	return nl_involvement_end_short(inputs)
});