/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_Columns_LabelInputs */

const nl_rentfile_columns_label = /** @type {(inputs: Rentfile_Columns_LabelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Welke kolom van uw bestand is wat?`)
};

const en_rentfile_columns_label = /** @type {(inputs: Rentfile_Columns_LabelInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Which column of your file is what?`)
};

/**
* | output |
* | --- |
* | "Which column of your file is what?" |
*
* @param {Rentfile_Columns_LabelInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_columns_label = /** @type {((inputs?: Rentfile_Columns_LabelInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Columns_LabelInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_columns_label(inputs)
	return nl_rentfile_columns_label(inputs)
});