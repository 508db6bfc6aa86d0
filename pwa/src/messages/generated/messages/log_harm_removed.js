/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Log_Harm_RemovedInputs */

const nl_log_harm_removed = /** @type {(inputs: Log_Harm_RemovedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Weggehaalde regels: ${i?.count}.`)
};

const en_log_harm_removed = /** @type {(inputs: Log_Harm_RemovedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Removed lines: ${i?.count}.`)
};

/**
* | output |
* | --- |
* | "Removed lines: {count}." |
*
* @param {Log_Harm_RemovedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const log_harm_removed = /** @type {((inputs: Log_Harm_RemovedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Log_Harm_RemovedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_log_harm_removed(inputs)
	return nl_log_harm_removed(inputs)
});