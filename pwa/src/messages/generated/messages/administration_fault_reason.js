/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Administration_Fault_ReasonInputs */

const nl_administration_fault_reason = /** @type {(inputs: Administration_Fault_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf op waarom u het advies intrekt.`)
};

const en_administration_fault_reason = /** @type {(inputs: Administration_Fault_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write down why you withdraw the advice.`)
};

/**
* | output |
* | --- |
* | "Write down why you withdraw the advice." |
*
* @param {Administration_Fault_ReasonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const administration_fault_reason = /** @type {((inputs?: Administration_Fault_ReasonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Administration_Fault_ReasonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_administration_fault_reason(inputs)
	return nl_administration_fault_reason(inputs)
});