/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_End_Uncollectable_HintInputs */

const nl_arrangement_end_uncollectable_hint = /** @type {(inputs: Arrangement_End_Uncollectable_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`U verwacht dat de huurder dit niet meer kan betalen.`)
};

const en_arrangement_end_uncollectable_hint = /** @type {(inputs: Arrangement_End_Uncollectable_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You expect that the tenant can no longer pay this.`)
};

/**
* | output |
* | --- |
* | "You expect that the tenant can no longer pay this." |
*
* @param {Arrangement_End_Uncollectable_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_end_uncollectable_hint = /** @type {((inputs?: Arrangement_End_Uncollectable_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_End_Uncollectable_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_end_uncollectable_hint(inputs)
	return nl_arrangement_end_uncollectable_hint(inputs)
});