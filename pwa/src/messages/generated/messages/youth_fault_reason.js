/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Youth_Fault_ReasonInputs */

const nl_youth_fault_reason = /** @type {(inputs: Youth_Fault_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf op waarom de ouders het niet weten.`)
};

const en_youth_fault_reason = /** @type {(inputs: Youth_Fault_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write down why the parents do not know.`)
};

/**
* | output |
* | --- |
* | "Write down why the parents do not know." |
*
* @param {Youth_Fault_ReasonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const youth_fault_reason = /** @type {((inputs?: Youth_Fault_ReasonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Youth_Fault_ReasonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_youth_fault_reason(inputs)
	return nl_youth_fault_reason(inputs)
});