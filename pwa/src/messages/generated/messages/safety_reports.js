/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Safety_ReportsInputs */

const nl_safety_reports = /** @type {(inputs: Safety_ReportsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Meldcode en Veilig Thuis`)
};

const en_safety_reports = /** @type {(inputs: Safety_ReportsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Reporting code and Veilig Thuis`)
};

/**
* | output |
* | --- |
* | "Reporting code and Veilig Thuis" |
*
* @param {Safety_ReportsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const safety_reports = /** @type {((inputs?: Safety_ReportsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Safety_ReportsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_safety_reports(inputs)
	return nl_safety_reports(inputs)
});