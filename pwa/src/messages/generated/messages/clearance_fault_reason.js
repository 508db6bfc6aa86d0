/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Clearance_Fault_ReasonInputs */

const nl_clearance_fault_reason = /** @type {(inputs: Clearance_Fault_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf op waarom de vrijgave wordt ingetrokken.`)
};

const en_clearance_fault_reason = /** @type {(inputs: Clearance_Fault_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write down why the clearance is revoked.`)
};

/**
* | output |
* | --- |
* | "Write down why the clearance is revoked." |
*
* @param {Clearance_Fault_ReasonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const clearance_fault_reason = /** @type {((inputs?: Clearance_Fault_ReasonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Clearance_Fault_ReasonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_clearance_fault_reason(inputs)
	return nl_clearance_fault_reason(inputs)
});