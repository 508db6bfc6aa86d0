/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Rentfile_TotalsInputs */

const nl_rentfile_totals = /** @type {(inputs: Rentfile_TotalsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Regels met een totaal: ${i?.count}.`)
};

const en_rentfile_totals = /** @type {(inputs: Rentfile_TotalsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Lines with a total: ${i?.count}.`)
};

/**
* | output |
* | --- |
* | "Lines with a total: {count}." |
*
* @param {Rentfile_TotalsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_totals = /** @type {((inputs: Rentfile_TotalsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_TotalsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_totals(inputs)
	return nl_rentfile_totals(inputs)
});