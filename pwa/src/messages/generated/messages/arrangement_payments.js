/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Arrangement_PaymentsInputs */

const nl_arrangement_payments = /** @type {(inputs: Arrangement_PaymentsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} betalingen`)
};

const en_arrangement_payments = /** @type {(inputs: Arrangement_PaymentsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} payments`)
};

/**
* | output |
* | --- |
* | "{count} payments" |
*
* @param {Arrangement_PaymentsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_payments = /** @type {((inputs: Arrangement_PaymentsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_PaymentsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_payments(inputs)
	return nl_arrangement_payments(inputs)
});