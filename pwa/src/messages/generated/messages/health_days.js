/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Health_DaysInputs */

const nl_health_days = /** @type {(inputs: Health_DaysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hoe vaak, de laatste 14 dagen`)
};

const en_health_days = /** @type {(inputs: Health_DaysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How often, the last 14 days`)
};

/**
* | output |
* | --- |
* | "How often, the last 14 days" |
*
* @param {Health_DaysInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_days = /** @type {((inputs?: Health_DaysInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_DaysInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_days(inputs)
	return nl_health_days(inputs)
});