/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Log_Harm_BrokenInputs */

const nl_log_harm_broken = /** @type {(inputs: Log_Harm_BrokenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Zegels die niet kloppen: ${i?.count}.`)
};

const en_log_harm_broken = /** @type {(inputs: Log_Harm_BrokenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Seals that are broken: ${i?.count}.`)
};

/**
* | output |
* | --- |
* | "Seals that are broken: {count}." |
*
* @param {Log_Harm_BrokenInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const log_harm_broken = /** @type {((inputs: Log_Harm_BrokenInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Log_Harm_BrokenInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_log_harm_broken(inputs)
	return nl_log_harm_broken(inputs)
});