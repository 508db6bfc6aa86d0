/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Health_Every_MinuteInputs */

const nl_health_every_minute = /** @type {(inputs: Health_Every_MinuteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`elke minuut`)
};

const en_health_every_minute = /** @type {(inputs: Health_Every_MinuteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`every minute`)
};

/**
* | output |
* | --- |
* | "every minute" |
*
* @param {Health_Every_MinuteInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_every_minute = /** @type {((inputs?: Health_Every_MinuteInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_Every_MinuteInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_every_minute(inputs)
	return nl_health_every_minute(inputs)
});