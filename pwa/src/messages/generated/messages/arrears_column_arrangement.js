/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrears_Column_ArrangementInputs */

const nl_arrears_column_arrangement = /** @type {(inputs: Arrears_Column_ArrangementInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Regeling`)
};

const en_arrears_column_arrangement = /** @type {(inputs: Arrears_Column_ArrangementInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Arrangement`)
};

/**
* | output |
* | --- |
* | "Arrangement" |
*
* @param {Arrears_Column_ArrangementInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrears_column_arrangement = /** @type {((inputs?: Arrears_Column_ArrangementInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrears_Column_ArrangementInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrears_column_arrangement(inputs)
	return nl_arrears_column_arrangement(inputs)
});