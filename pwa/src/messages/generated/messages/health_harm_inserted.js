/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Health_Harm_InsertedInputs */

const nl_health_harm_inserted = /** @type {(inputs: Health_Harm_InsertedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Later toegevoegde regels: ${i?.count}.`)
};

const en_health_harm_inserted = /** @type {(inputs: Health_Harm_InsertedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Inserted lines: ${i?.count}.`)
};

/**
* | output |
* | --- |
* | "Inserted lines: {count}." |
*
* @param {Health_Harm_InsertedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_harm_inserted = /** @type {((inputs: Health_Harm_InsertedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_Harm_InsertedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_harm_inserted(inputs)
	return nl_health_harm_inserted(inputs)
});