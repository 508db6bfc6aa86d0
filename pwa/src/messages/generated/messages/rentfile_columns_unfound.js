/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_Columns_UnfoundInputs */

const nl_rentfile_columns_unfound = /** @type {(inputs: Rentfile_Columns_UnfoundInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Niet alle kolommen zijn herkend. Kies ze hieronder.`)
};

const en_rentfile_columns_unfound = /** @type {(inputs: Rentfile_Columns_UnfoundInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Not all columns were recognised. Choose them below.`)
};

/**
* | output |
* | --- |
* | "Not all columns were recognised. Choose them below." |
*
* @param {Rentfile_Columns_UnfoundInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_columns_unfound = /** @type {((inputs?: Rentfile_Columns_UnfoundInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Columns_UnfoundInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_columns_unfound(inputs)
	return nl_rentfile_columns_unfound(inputs)
});