/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rights_Erasure_FileInputs */

const nl_rights_erasure_file = /** @type {(inputs: Rights_Erasure_FileInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit dossier wordt gewist`)
};

const en_rights_erasure_file = /** @type {(inputs: Rights_Erasure_FileInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This file is going to be erased`)
};

/**
* | output |
* | --- |
* | "This file is going to be erased" |
*
* @param {Rights_Erasure_FileInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rights_erasure_file = /** @type {((inputs?: Rights_Erasure_FileInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rights_Erasure_FileInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rights_erasure_file(inputs)
	return nl_rights_erasure_file(inputs)
});