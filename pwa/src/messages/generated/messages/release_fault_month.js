/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_Fault_MonthInputs */

const nl_release_fault_month = /** @type {(inputs: Release_Fault_MonthInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf de maand als 2026-10.`)
};

const en_release_fault_month = /** @type {(inputs: Release_Fault_MonthInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write the month as 2026-10.`)
};

/**
* | output |
* | --- |
* | "Write the month as 2026-10." |
*
* @param {Release_Fault_MonthInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_fault_month = /** @type {((inputs?: Release_Fault_MonthInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_Fault_MonthInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_fault_month(inputs)
	return nl_release_fault_month(inputs)
});