/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown> }} Rights_ForInputs */

const nl_rights_for = /** @type {(inputs: Rights_ForInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Namens de bewoner: ${i?.who}`)
};

const en_rights_for = /** @type {(inputs: Rights_ForInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`For the resident: ${i?.who}`)
};

/**
* | output |
* | --- |
* | "For the resident: {who}" |
*
* @param {Rights_ForInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rights_for = /** @type {((inputs: Rights_ForInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rights_ForInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rights_for(inputs)
	return nl_rights_for(inputs)
});