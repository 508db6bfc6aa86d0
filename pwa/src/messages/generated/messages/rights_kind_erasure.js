/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rights_Kind_ErasureInputs */

const nl_rights_kind_erasure = /** @type {(inputs: Rights_Kind_ErasureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gegevens wissen`)
};

const en_rights_kind_erasure = /** @type {(inputs: Rights_Kind_ErasureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Erase data`)
};

/**
* | output |
* | --- |
* | "Erase data" |
*
* @param {Rights_Kind_ErasureInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rights_kind_erasure = /** @type {((inputs?: Rights_Kind_ErasureInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rights_Kind_ErasureInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rights_kind_erasure(inputs)
	return nl_rights_kind_erasure(inputs)
});