/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rights_AddInputs */

const nl_rights_add = /** @type {(inputs: Rights_AddInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Verzoek vastleggen`)
};

const en_rights_add = /** @type {(inputs: Rights_AddInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Record a request`)
};

/**
* | output |
* | --- |
* | "Record a request" |
*
* @param {Rights_AddInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rights_add = /** @type {((inputs?: Rights_AddInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rights_AddInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rights_add(inputs)
	return nl_rights_add(inputs)
});