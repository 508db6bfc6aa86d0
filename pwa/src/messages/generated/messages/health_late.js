/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Health_LateInputs */

const nl_health_late = /** @type {(inputs: Health_LateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Te laat`)
};

const en_health_late = /** @type {(inputs: Health_LateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Late`)
};

/**
* | output |
* | --- |
* | "Late" |
*
* @param {Health_LateInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_late = /** @type {((inputs?: Health_LateInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_LateInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_late(inputs)
	return nl_health_late(inputs)
});