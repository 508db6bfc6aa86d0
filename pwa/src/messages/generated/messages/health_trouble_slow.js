/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Health_Trouble_SlowInputs */

const nl_health_trouble_slow = /** @type {(inputs: Health_Trouble_SlowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Het duurde te lang.`)
};

const en_health_trouble_slow = /** @type {(inputs: Health_Trouble_SlowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It took too long.`)
};

/**
* | output |
* | --- |
* | "It took too long." |
*
* @param {Health_Trouble_SlowInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_trouble_slow = /** @type {((inputs?: Health_Trouble_SlowInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_Trouble_SlowInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_trouble_slow(inputs)
	return nl_health_trouble_slow(inputs)
});