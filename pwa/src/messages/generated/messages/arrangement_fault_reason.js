/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_Fault_ReasonInputs */

const nl_arrangement_fault_reason = /** @type {(inputs: Arrangement_Fault_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf op waarom u dit voorstel afwijst.`)
};

const en_arrangement_fault_reason = /** @type {(inputs: Arrangement_Fault_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write down why you decline this proposal.`)
};

/**
* | output |
* | --- |
* | "Write down why you decline this proposal." |
*
* @param {Arrangement_Fault_ReasonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_fault_reason = /** @type {((inputs?: Arrangement_Fault_ReasonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_Fault_ReasonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_fault_reason(inputs)
	return nl_arrangement_fault_reason(inputs)
});