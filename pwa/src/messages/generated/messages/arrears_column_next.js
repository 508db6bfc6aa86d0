/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrears_Column_NextInputs */

const nl_arrears_column_next = /** @type {(inputs: Arrears_Column_NextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat nu`)
};

const en_arrears_column_next = /** @type {(inputs: Arrears_Column_NextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What now`)
};

/**
* | output |
* | --- |
* | "What now" |
*
* @param {Arrears_Column_NextInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrears_column_next = /** @type {((inputs?: Arrears_Column_NextInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrears_Column_NextInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrears_column_next(inputs)
	return nl_arrears_column_next(inputs)
});