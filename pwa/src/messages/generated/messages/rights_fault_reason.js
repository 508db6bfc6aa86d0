/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rights_Fault_ReasonInputs */

const nl_rights_fault_reason = /** @type {(inputs: Rights_Fault_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf op waarom. De bewoner kan dit lezen.`)
};

const en_rights_fault_reason = /** @type {(inputs: Rights_Fault_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write down why. The resident can read this.`)
};

/**
* | output |
* | --- |
* | "Write down why. The resident can read this." |
*
* @param {Rights_Fault_ReasonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rights_fault_reason = /** @type {((inputs?: Rights_Fault_ReasonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rights_Fault_ReasonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rights_fault_reason(inputs)
	return nl_rights_fault_reason(inputs)
});