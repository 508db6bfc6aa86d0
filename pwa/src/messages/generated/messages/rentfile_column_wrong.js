/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_Column_WrongInputs */

const nl_rentfile_column_wrong = /** @type {(inputs: Rentfile_Column_WrongInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Niet verwerkt`)
};

const en_rentfile_column_wrong = /** @type {(inputs: Rentfile_Column_WrongInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Not taken in`)
};

/**
* | output |
* | --- |
* | "Not taken in" |
*
* @param {Rentfile_Column_WrongInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_column_wrong = /** @type {((inputs?: Rentfile_Column_WrongInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Column_WrongInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_column_wrong(inputs)
	return nl_rentfile_column_wrong(inputs)
});