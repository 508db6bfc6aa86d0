/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_Fault_TenancyInputs */

const nl_arrangement_fault_tenancy = /** @type {(inputs: Arrangement_Fault_TenancyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies het huurcontract.`)
};

const en_arrangement_fault_tenancy = /** @type {(inputs: Arrangement_Fault_TenancyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose the tenancy.`)
};

/**
* | output |
* | --- |
* | "Choose the tenancy." |
*
* @param {Arrangement_Fault_TenancyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_fault_tenancy = /** @type {((inputs?: Arrangement_Fault_TenancyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_Fault_TenancyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_fault_tenancy(inputs)
	return nl_arrangement_fault_tenancy(inputs)
});