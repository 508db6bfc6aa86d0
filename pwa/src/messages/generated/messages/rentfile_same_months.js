/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_Same_MonthsInputs */

const nl_rentfile_same_months = /** @type {(inputs: Rentfile_Same_MonthsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Maanden zonder wijziging`)
};

const en_rentfile_same_months = /** @type {(inputs: Rentfile_Same_MonthsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Months without a change`)
};

/**
* | output |
* | --- |
* | "Months without a change" |
*
* @param {Rentfile_Same_MonthsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_same_months = /** @type {((inputs?: Rentfile_Same_MonthsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Same_MonthsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_same_months(inputs)
	return nl_rentfile_same_months(inputs)
});