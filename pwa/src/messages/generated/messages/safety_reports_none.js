/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Safety_Reports_NoneInputs */

const nl_safety_reports_none = /** @type {(inputs: Safety_Reports_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er is geen stap van de meldcode vastgelegd.`)
};

const en_safety_reports_none = /** @type {(inputs: Safety_Reports_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No step of the reporting code is recorded.`)
};

/**
* | output |
* | --- |
* | "No step of the reporting code is recorded." |
*
* @param {Safety_Reports_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const safety_reports_none = /** @type {((inputs?: Safety_Reports_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Safety_Reports_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_safety_reports_none(inputs)
	return nl_safety_reports_none(inputs)
});