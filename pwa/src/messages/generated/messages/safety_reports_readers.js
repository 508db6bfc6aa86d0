/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Safety_Reports_ReadersInputs */

const nl_safety_reports_readers = /** @type {(inputs: Safety_Reports_ReadersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De verhuurder ziet dit nooit. Het staat ook niet in een overzicht voor een bewoner.`)
};

const en_safety_reports_readers = /** @type {(inputs: Safety_Reports_ReadersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The landlord never sees this. Nor is it in an overview for a resident.`)
};

/**
* | output |
* | --- |
* | "The landlord never sees this. Nor is it in an overview for a resident." |
*
* @param {Safety_Reports_ReadersInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const safety_reports_readers = /** @type {((inputs?: Safety_Reports_ReadersInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Safety_Reports_ReadersInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_safety_reports_readers(inputs)
	return nl_safety_reports_readers(inputs)
});