/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Safety_Report_AddInputs */

const nl_safety_report_add = /** @type {(inputs: Safety_Report_AddInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stap van de meldcode vastleggen`)
};

const en_safety_report_add = /** @type {(inputs: Safety_Report_AddInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Record a step of the reporting code`)
};

/**
* | output |
* | --- |
* | "Record a step of the reporting code" |
*
* @param {Safety_Report_AddInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const safety_report_add = /** @type {((inputs?: Safety_Report_AddInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Safety_Report_AddInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_safety_report_add(inputs)
	return nl_safety_report_add(inputs)
});