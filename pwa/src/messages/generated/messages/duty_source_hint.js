/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Duty_Source_HintInputs */

const nl_duty_source_hint = /** @type {(inputs: Duty_Source_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De verhuurder legt dit niet zelf vast.`)
};

const en_duty_source_hint = /** @type {(inputs: Duty_Source_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The landlord does not record it itself.`)
};

/**
* | output |
* | --- |
* | "The landlord does not record it itself." |
*
* @param {Duty_Source_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const duty_source_hint = /** @type {((inputs?: Duty_Source_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Duty_Source_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_duty_source_hint(inputs)
	return nl_duty_source_hint(inputs)
});