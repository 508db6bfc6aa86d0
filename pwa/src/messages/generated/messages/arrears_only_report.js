/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrears_Only_ReportInputs */

const nl_arrears_only_report = /** @type {(inputs: Arrears_Only_ReportInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Moet gemeld worden`)
};

const en_arrears_only_report = /** @type {(inputs: Arrears_Only_ReportInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Must be reported`)
};

/**
* | output |
* | --- |
* | "Must be reported" |
*
* @param {Arrears_Only_ReportInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrears_only_report = /** @type {((inputs?: Arrears_Only_ReportInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrears_Only_ReportInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrears_only_report(inputs)
	return nl_arrears_only_report(inputs)
});