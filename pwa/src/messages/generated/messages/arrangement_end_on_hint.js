/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_End_On_HintInputs */

const nl_arrangement_end_on_hint = /** @type {(inputs: Arrangement_End_On_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De eerste dag zonder regeling.`)
};

const en_arrangement_end_on_hint = /** @type {(inputs: Arrangement_End_On_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The first day without the arrangement.`)
};

/**
* | output |
* | --- |
* | "The first day without the arrangement." |
*
* @param {Arrangement_End_On_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_end_on_hint = /** @type {((inputs?: Arrangement_End_On_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_End_On_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_end_on_hint(inputs)
	return nl_arrangement_end_on_hint(inputs)
});