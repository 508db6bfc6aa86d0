/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ added: NonNullable<unknown>, changed: NonNullable<unknown> }} Rentfile_MonthsInputs */

const nl_rentfile_months = /** @type {(inputs: Rentfile_MonthsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.added} nieuwe en ${i?.changed} gewijzigde maanden`)
};

const en_rentfile_months = /** @type {(inputs: Rentfile_MonthsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.added} new and ${i?.changed} changed months`)
};

/**
* | output |
* | --- |
* | "{added} new and {changed} changed months" |
*
* @param {Rentfile_MonthsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_months = /** @type {((inputs: Rentfile_MonthsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_MonthsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_months(inputs)
	return nl_rentfile_months(inputs)
});