/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_Domain_FinancesInputs */

const nl_plan_domain_finances = /** @type {(inputs: Plan_Domain_FinancesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Financiën`)
};

const en_plan_domain_finances = /** @type {(inputs: Plan_Domain_FinancesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Finances`)
};

/**
* | output |
* | --- |
* | "Finances" |
*
* @param {Plan_Domain_FinancesInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_domain_finances = /** @type {((inputs?: Plan_Domain_FinancesInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Domain_FinancesInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_domain_finances(inputs)
	return nl_plan_domain_finances(inputs)
});