/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rights_NoneInputs */

const nl_rights_none = /** @type {(inputs: Rights_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nog geen bewoner vroeg iets over de gegevens in dit dossier.`)
};

const en_rights_none = /** @type {(inputs: Rights_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No resident asked anything about the data in this file yet.`)
};

/**
* | output |
* | --- |
* | "No resident asked anything about the data in this file yet." |
*
* @param {Rights_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rights_none = /** @type {((inputs?: Rights_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rights_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rights_none(inputs)
	return nl_rights_none(inputs)
});