/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Duty_MissingInputs */

const nl_duty_missing = /** @type {(inputs: Duty_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nog niet vastgelegd`)
};

const en_duty_missing = /** @type {(inputs: Duty_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Not recorded yet`)
};

/**
* | output |
* | --- |
* | "Not recorded yet" |
*
* @param {Duty_MissingInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const duty_missing = /** @type {((inputs?: Duty_MissingInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Duty_MissingInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_duty_missing(inputs)
	return nl_duty_missing(inputs)
});