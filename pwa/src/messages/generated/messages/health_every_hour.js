/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Health_Every_HourInputs */

const nl_health_every_hour = /** @type {(inputs: Health_Every_HourInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`elk uur`)
};

const en_health_every_hour = /** @type {(inputs: Health_Every_HourInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`every hour`)
};

/**
* | output |
* | --- |
* | "every hour" |
*
* @param {Health_Every_HourInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_every_hour = /** @type {((inputs?: Health_Every_HourInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_Every_HourInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_every_hour(inputs)
	return nl_health_every_hour(inputs)
});