/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_Column_StatusInputs */

const nl_rentfile_column_status = /** @type {(inputs: Rentfile_Column_StatusInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stand`)
};

const en_rentfile_column_status = /** @type {(inputs: Rentfile_Column_StatusInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`State`)
};

/**
* | output |
* | --- |
* | "State" |
*
* @param {Rentfile_Column_StatusInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_column_status = /** @type {((inputs?: Rentfile_Column_StatusInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Column_StatusInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_column_status(inputs)
	return nl_rentfile_column_status(inputs)
});