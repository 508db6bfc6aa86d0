/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Health_LastInputs */

const nl_health_last = /** @type {(inputs: Health_LastInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Laatste keer`)
};

const en_health_last = /** @type {(inputs: Health_LastInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Last time`)
};

/**
* | output |
* | --- |
* | "Last time" |
*
* @param {Health_LastInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_last = /** @type {((inputs?: Health_LastInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_LastInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_last(inputs)
	return nl_health_last(inputs)
});