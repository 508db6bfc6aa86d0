/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Administration_AdviceInputs */

const nl_administration_advice = /** @type {(inputs: Administration_AdviceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Advies van ${i?.day}`)
};

const en_administration_advice = /** @type {(inputs: Administration_AdviceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Advice of ${i?.day}`)
};

/**
* | output |
* | --- |
* | "Advice of {day}" |
*
* @param {Administration_AdviceInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const administration_advice = /** @type {((inputs: Administration_AdviceInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Administration_AdviceInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_administration_advice(inputs)
	return nl_administration_advice(inputs)
});