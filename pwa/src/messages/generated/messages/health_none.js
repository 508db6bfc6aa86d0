/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Health_NoneInputs */

const nl_health_none = /** @type {(inputs: Health_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Alleen de beheerder van het Regieteam ziet hoe het systeem werkt.`)
};

const en_health_none = /** @type {(inputs: Health_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Only the administrator of the Regieteam sees how the system is doing.`)
};

/**
* | output |
* | --- |
* | "Only the administrator of the Regieteam sees how the system is doing." |
*
* @param {Health_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_none = /** @type {((inputs?: Health_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_none(inputs)
	return nl_health_none(inputs)
});