/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Health_Harm_MissingInputs */

const nl_health_harm_missing = /** @type {(inputs: Health_Harm_MissingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Zegels die weg zijn: ${i?.count}.`)
};

const en_health_harm_missing = /** @type {(inputs: Health_Harm_MissingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Seals that are missing: ${i?.count}.`)
};

/**
* | output |
* | --- |
* | "Seals that are missing: {count}." |
*
* @param {Health_Harm_MissingInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_harm_missing = /** @type {((inputs: Health_Harm_MissingInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_Harm_MissingInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_harm_missing(inputs)
	return nl_health_harm_missing(inputs)
});