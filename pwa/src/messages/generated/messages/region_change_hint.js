/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ value: NonNullable<unknown>, minimum: NonNullable<unknown>, maximum: NonNullable<unknown> }} Region_Change_HintInputs */

const nl_region_change_hint = /** @type {(inputs: Region_Change_HintInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Nu ${i?.value}. Het mag ${i?.minimum} tot en met ${i?.maximum} zijn.`)
};

const en_region_change_hint = /** @type {(inputs: Region_Change_HintInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Now ${i?.value}. It may be ${i?.minimum} to ${i?.maximum}.`)
};

/**
* | output |
* | --- |
* | "Now {value}. It may be {minimum} to {maximum}." |
*
* @param {Region_Change_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_change_hint = /** @type {((inputs: Region_Change_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Change_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_change_hint(inputs)
	return nl_region_change_hint(inputs)
});