/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_End_Not_SuitableInputs */

const nl_arrangement_end_not_suitable = /** @type {(inputs: Arrangement_End_Not_SuitableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Regeling voldoet niet`)
};

const en_arrangement_end_not_suitable = /** @type {(inputs: Arrangement_End_Not_SuitableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Arrangement does not fit`)
};

/**
* | output |
* | --- |
* | "Arrangement does not fit" |
*
* @param {Arrangement_End_Not_SuitableInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_end_not_suitable = /** @type {((inputs?: Arrangement_End_Not_SuitableInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_End_Not_SuitableInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_end_not_suitable(inputs)
	return nl_arrangement_end_not_suitable(inputs)
});