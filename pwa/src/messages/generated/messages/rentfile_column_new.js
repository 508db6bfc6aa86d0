/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_Column_NewInputs */

const nl_rentfile_column_new = /** @type {(inputs: Rentfile_Column_NewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nieuwe dossiers`)
};

const en_rentfile_column_new = /** @type {(inputs: Rentfile_Column_NewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`New case files`)
};

/**
* | output |
* | --- |
* | "New case files" |
*
* @param {Rentfile_Column_NewInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_column_new = /** @type {((inputs?: Rentfile_Column_NewInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Column_NewInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_column_new(inputs)
	return nl_rentfile_column_new(inputs)
});