/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ tenant: NonNullable<unknown>, dwelling: NonNullable<unknown> }} Rentfile_Quiet_NumbersInputs */

const nl_rentfile_quiet_numbers = /** @type {(inputs: Rentfile_Quiet_NumbersInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`huurder ${i?.tenant}, woning ${i?.dwelling}`)
};

const en_rentfile_quiet_numbers = /** @type {(inputs: Rentfile_Quiet_NumbersInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`tenant ${i?.tenant}, dwelling ${i?.dwelling}`)
};

/**
* | output |
* | --- |
* | "tenant {tenant}, dwelling {dwelling}" |
*
* @param {Rentfile_Quiet_NumbersInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_quiet_numbers = /** @type {((inputs: Rentfile_Quiet_NumbersInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Quiet_NumbersInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_quiet_numbers(inputs)
	return nl_rentfile_quiet_numbers(inputs)
});