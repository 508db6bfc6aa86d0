/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Duty_Fault_SourceInputs */

const nl_duty_fault_source = /** @type {(inputs: Duty_Fault_SourceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf op van wie u dit weet.`)
};

const en_duty_fault_source = /** @type {(inputs: Duty_Fault_SourceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write down who told you this.`)
};

/**
* | output |
* | --- |
* | "Write down who told you this." |
*
* @param {Duty_Fault_SourceInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const duty_fault_source = /** @type {((inputs?: Duty_Fault_SourceInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Duty_Fault_SourceInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_duty_fault_source(inputs)
	return nl_duty_fault_source(inputs)
});