/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown>, what: NonNullable<unknown> }} Arrears_RecordedInputs */

const nl_arrears_recorded = /** @type {(inputs: Arrears_RecordedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Vastgelegd bij ${i?.name}: ${i?.what}.`)
};

const en_arrears_recorded = /** @type {(inputs: Arrears_RecordedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Recorded for ${i?.name}: ${i?.what}.`)
};

/**
* | output |
* | --- |
* | "Recorded for {name}: {what}." |
*
* @param {Arrears_RecordedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrears_recorded = /** @type {((inputs: Arrears_RecordedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrears_RecordedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrears_recorded(inputs)
	return nl_arrears_recorded(inputs)
});