/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ when: NonNullable<unknown> }} Health_Log_AllInputs */

const nl_health_log_all = /** @type {(inputs: Health_Log_AllInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Alle regels zijn verzegeld. Laatste zegel: ${i?.when}.`)
};

const en_health_log_all = /** @type {(inputs: Health_Log_AllInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`All lines are sealed. Last seal: ${i?.when}.`)
};

/**
* | output |
* | --- |
* | "All lines are sealed. Last seal: {when}." |
*
* @param {Health_Log_AllInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_log_all = /** @type {((inputs: Health_Log_AllInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_Log_AllInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_log_all(inputs)
	return nl_health_log_all(inputs)
});