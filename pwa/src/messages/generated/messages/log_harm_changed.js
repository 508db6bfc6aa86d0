/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Log_Harm_ChangedInputs */

const nl_log_harm_changed = /** @type {(inputs: Log_Harm_ChangedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Gewijzigde regels: ${i?.count}.`)
};

const en_log_harm_changed = /** @type {(inputs: Log_Harm_ChangedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Changed lines: ${i?.count}.`)
};

/**
* | output |
* | --- |
* | "Changed lines: {count}." |
*
* @param {Log_Harm_ChangedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const log_harm_changed = /** @type {((inputs: Log_Harm_ChangedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Log_Harm_ChangedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_log_harm_changed(inputs)
	return nl_log_harm_changed(inputs)
});