/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Log_Harm_MissingInputs */

const nl_log_harm_missing = /** @type {(inputs: Log_Harm_MissingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Zegels die weg zijn: ${i?.count}.`)
};

const en_log_harm_missing = /** @type {(inputs: Log_Harm_MissingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Seals that are missing: ${i?.count}.`)
};

/**
* | output |
* | --- |
* | "Seals that are missing: {count}." |
*
* @param {Log_Harm_MissingInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const log_harm_missing = /** @type {((inputs: Log_Harm_MissingInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Log_Harm_MissingInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_log_harm_missing(inputs)
	return nl_log_harm_missing(inputs)
});