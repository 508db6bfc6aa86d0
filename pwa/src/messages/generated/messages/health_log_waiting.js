/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ when: NonNullable<unknown>, count: NonNullable<unknown> }} Health_Log_WaitingInputs */

const nl_health_log_waiting = /** @type {(inputs: Health_Log_WaitingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Verzegeld tot ${i?.when}. Regels die op het volgende zegel wachten: ${i?.count}.`)
};

const en_health_log_waiting = /** @type {(inputs: Health_Log_WaitingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Sealed until ${i?.when}. Lines that wait for the next seal: ${i?.count}.`)
};

/**
* | output |
* | --- |
* | "Sealed until {when}. Lines that wait for the next seal: {count}." |
*
* @param {Health_Log_WaitingInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_log_waiting = /** @type {((inputs: Health_Log_WaitingInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_Log_WaitingInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_log_waiting(inputs)
	return nl_health_log_waiting(inputs)
});