/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Health_ResultInputs */

const nl_health_result = /** @type {(inputs: Health_ResultInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat het deed`)
};

const en_health_result = /** @type {(inputs: Health_ResultInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What it did`)
};

/**
* | output |
* | --- |
* | "What it did" |
*
* @param {Health_ResultInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_result = /** @type {((inputs?: Health_ResultInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_ResultInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_result(inputs)
	return nl_health_result(inputs)
});