/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Health_Harm_ChangedInputs */

const nl_health_harm_changed = /** @type {(inputs: Health_Harm_ChangedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Gewijzigde regels: ${i?.count}.`)
};

const en_health_harm_changed = /** @type {(inputs: Health_Harm_ChangedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Changed lines: ${i?.count}.`)
};

/**
* | output |
* | --- |
* | "Changed lines: {count}." |
*
* @param {Health_Harm_ChangedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_harm_changed = /** @type {((inputs: Health_Harm_ChangedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_Harm_ChangedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_harm_changed(inputs)
	return nl_health_harm_changed(inputs)
});