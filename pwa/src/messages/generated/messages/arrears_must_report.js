/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ why: NonNullable<unknown> }} Arrears_Must_ReportInputs */

const nl_arrears_must_report = /** @type {(inputs: Arrears_Must_ReportInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Melden vóór de rechter: ${i?.why}`)
};

const en_arrears_must_report = /** @type {(inputs: Arrears_Must_ReportInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Report before court: ${i?.why}`)
};

/**
* | output |
* | --- |
* | "Report before court: {why}" |
*
* @param {Arrears_Must_ReportInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrears_must_report = /** @type {((inputs: Arrears_Must_ReportInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrears_Must_ReportInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrears_must_report(inputs)
	return nl_arrears_must_report(inputs)
});