/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_Columns_HintInputs */

const nl_rentfile_columns_hint = /** @type {(inputs: Rentfile_Columns_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Uw keuze wordt onthouden voor het volgende bestand van uw organisatie.`)
};

const en_rentfile_columns_hint = /** @type {(inputs: Rentfile_Columns_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your choice is remembered for the next file of your organisation.`)
};

/**
* | output |
* | --- |
* | "Your choice is remembered for the next file of your organisation." |
*
* @param {Rentfile_Columns_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_columns_hint = /** @type {((inputs?: Rentfile_Columns_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Columns_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_columns_hint(inputs)
	return nl_rentfile_columns_hint(inputs)
});