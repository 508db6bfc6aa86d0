/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Health_Log_UnsealedInputs */

const nl_health_log_unsealed = /** @type {(inputs: Health_Log_UnsealedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Nog niet verzegeld. Regels die wachten: ${i?.count}.`)
};

const en_health_log_unsealed = /** @type {(inputs: Health_Log_UnsealedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Not sealed yet. Lines that wait: ${i?.count}.`)
};

/**
* | output |
* | --- |
* | "Not sealed yet. Lines that wait: {count}." |
*
* @param {Health_Log_UnsealedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_log_unsealed = /** @type {((inputs: Health_Log_UnsealedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_Log_UnsealedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_log_unsealed(inputs)
	return nl_health_log_unsealed(inputs)
});