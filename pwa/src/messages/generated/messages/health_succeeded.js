/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ when: NonNullable<unknown> }} Health_SucceededInputs */

const nl_health_succeeded = /** @type {(inputs: Health_SucceededInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Laatste keer gelukt: ${i?.when}.`)
};

const en_health_succeeded = /** @type {(inputs: Health_SucceededInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Last time done: ${i?.when}.`)
};

/**
* | output |
* | --- |
* | "Last time done: {when}." |
*
* @param {Health_SucceededInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_succeeded = /** @type {((inputs: Health_SucceededInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_SucceededInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_succeeded(inputs)
	return nl_health_succeeded(inputs)
});