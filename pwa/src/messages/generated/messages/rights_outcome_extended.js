/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rights_Outcome_ExtendedInputs */

const nl_rights_outcome_extended = /** @type {(inputs: Rights_Outcome_ExtendedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wij nemen meer tijd: twee maanden`)
};

const en_rights_outcome_extended = /** @type {(inputs: Rights_Outcome_ExtendedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`We take more time: two months`)
};

/**
* | output |
* | --- |
* | "We take more time: two months" |
*
* @param {Rights_Outcome_ExtendedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rights_outcome_extended = /** @type {((inputs?: Rights_Outcome_ExtendedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rights_Outcome_ExtendedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rights_outcome_extended(inputs)
	return nl_rights_outcome_extended(inputs)
});