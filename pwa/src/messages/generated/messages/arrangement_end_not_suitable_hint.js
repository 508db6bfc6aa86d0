/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_End_Not_Suitable_HintInputs */

const nl_arrangement_end_not_suitable_hint = /** @type {(inputs: Arrangement_End_Not_Suitable_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Het bedrag past niet meer, of de huurder houdt zich er niet aan.`)
};

const en_arrangement_end_not_suitable_hint = /** @type {(inputs: Arrangement_End_Not_Suitable_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The amount no longer fits, or the tenant does not keep to it.`)
};

/**
* | output |
* | --- |
* | "The amount no longer fits, or the tenant does not keep to it." |
*
* @param {Arrangement_End_Not_Suitable_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_end_not_suitable_hint = /** @type {((inputs?: Arrangement_End_Not_Suitable_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_End_Not_Suitable_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_end_not_suitable_hint(inputs)
	return nl_arrangement_end_not_suitable_hint(inputs)
});