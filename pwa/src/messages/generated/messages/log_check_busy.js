/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ lines: NonNullable<unknown>, of: NonNullable<unknown> }} Log_Check_BusyInputs */

const nl_log_check_busy = /** @type {(inputs: Log_Check_BusyInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`De controle loopt: ${i?.lines} van ${i?.of} regels bekeken. U kunt gewoon verder werken.`)
};

const en_log_check_busy = /** @type {(inputs: Log_Check_BusyInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The verification runs: ${i?.lines} of ${i?.of} lines looked at. You can go on working.`)
};

/**
* | output |
* | --- |
* | "The verification runs: {lines} of {of} lines looked at. You can go on working." |
*
* @param {Log_Check_BusyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const log_check_busy = /** @type {((inputs: Log_Check_BusyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Log_Check_BusyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_log_check_busy(inputs)
	return nl_log_check_busy(inputs)
});