/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Log_Harm_MovedInputs */

const nl_log_harm_moved = /** @type {(inputs: Log_Harm_MovedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Verplaatste regels: ${i?.count}.`)
};

const en_log_harm_moved = /** @type {(inputs: Log_Harm_MovedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Moved lines: ${i?.count}.`)
};

/**
* | output |
* | --- |
* | "Moved lines: {count}." |
*
* @param {Log_Harm_MovedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const log_harm_moved = /** @type {((inputs: Log_Harm_MovedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Log_Harm_MovedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_log_harm_moved(inputs)
	return nl_log_harm_moved(inputs)
});