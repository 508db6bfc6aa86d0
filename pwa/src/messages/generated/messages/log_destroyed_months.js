/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Log_Destroyed_MonthsInputs */

const nl_log_destroyed_months = /** @type {(inputs: Log_Destroyed_MonthsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} maanden na het sluiten`)
};

const en_log_destroyed_months = /** @type {(inputs: Log_Destroyed_MonthsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} months after closing`)
};

/**
* | output |
* | --- |
* | "{count} months after closing" |
*
* @param {Log_Destroyed_MonthsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const log_destroyed_months = /** @type {((inputs: Log_Destroyed_MonthsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Log_Destroyed_MonthsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_log_destroyed_months(inputs)
	return nl_log_destroyed_months(inputs)
});