/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Clearance_Fault_RefuseInputs */

const nl_clearance_fault_refuse = /** @type {(inputs: Clearance_Fault_RefuseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf op waarom er geen vrijgave komt, zonder namen.`)
};

const en_clearance_fault_refuse = /** @type {(inputs: Clearance_Fault_RefuseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write down why there is no clearance, without names.`)
};

/**
* | output |
* | --- |
* | "Write down why there is no clearance, without names." |
*
* @param {Clearance_Fault_RefuseInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const clearance_fault_refuse = /** @type {((inputs?: Clearance_Fault_RefuseInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Clearance_Fault_RefuseInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_clearance_fault_refuse(inputs)
	return nl_clearance_fault_refuse(inputs)
});