/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_Column_RecordedInputs */

const nl_rentfile_column_recorded = /** @type {(inputs: Rentfile_Column_RecordedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Huurstanden verwerkt`)
};

const en_rentfile_column_recorded = /** @type {(inputs: Rentfile_Column_RecordedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Rent balances taken in`)
};

/**
* | output |
* | --- |
* | "Rent balances taken in" |
*
* @param {Rentfile_Column_RecordedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_column_recorded = /** @type {((inputs?: Rentfile_Column_RecordedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Column_RecordedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_column_recorded(inputs)
	return nl_rentfile_column_recorded(inputs)
});