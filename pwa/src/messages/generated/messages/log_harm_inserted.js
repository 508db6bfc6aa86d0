/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Log_Harm_InsertedInputs */

const nl_log_harm_inserted = /** @type {(inputs: Log_Harm_InsertedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Later toegevoegde regels: ${i?.count}.`)
};

const en_log_harm_inserted = /** @type {(inputs: Log_Harm_InsertedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Inserted lines: ${i?.count}.`)
};

/**
* | output |
* | --- |
* | "Inserted lines: {count}." |
*
* @param {Log_Harm_InsertedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const log_harm_inserted = /** @type {((inputs: Log_Harm_InsertedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Log_Harm_InsertedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_log_harm_inserted(inputs)
	return nl_log_harm_inserted(inputs)
});