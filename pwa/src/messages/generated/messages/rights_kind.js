/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rights_KindInputs */

const nl_rights_kind = /** @type {(inputs: Rights_KindInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat vraagt de bewoner?`)
};

const en_rights_kind = /** @type {(inputs: Rights_KindInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What does the resident ask?`)
};

/**
* | output |
* | --- |
* | "What does the resident ask?" |
*
* @param {Rights_KindInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rights_kind = /** @type {((inputs?: Rights_KindInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rights_KindInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rights_kind(inputs)
	return nl_rights_kind(inputs)
});