/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_Fault_DomainInputs */

const nl_plan_fault_domain = /** @type {(inputs: Plan_Fault_DomainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies het leefgebied.`)
};

const en_plan_fault_domain = /** @type {(inputs: Plan_Fault_DomainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose the life domain.`)
};

/**
* | output |
* | --- |
* | "Choose the life domain." |
*
* @param {Plan_Fault_DomainInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_fault_domain = /** @type {((inputs?: Plan_Fault_DomainInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Fault_DomainInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_fault_domain(inputs)
	return nl_plan_fault_domain(inputs)
});