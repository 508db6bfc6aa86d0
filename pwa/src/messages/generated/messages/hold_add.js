/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Hold_AddInputs */

const nl_hold_add = /** @type {(inputs: Hold_AddInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bewaar dit dossier langer`)
};

const en_hold_add = /** @type {(inputs: Hold_AddInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Keep this file longer`)
};

/**
* | output |
* | --- |
* | "Keep this file longer" |
*
* @param {Hold_AddInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const hold_add = /** @type {((inputs?: Hold_AddInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Hold_AddInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_hold_add(inputs)
	return nl_hold_add(inputs)
});