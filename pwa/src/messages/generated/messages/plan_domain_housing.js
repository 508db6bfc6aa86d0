/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_Domain_HousingInputs */

const nl_plan_domain_housing = /** @type {(inputs: Plan_Domain_HousingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wonen`)
};

const en_plan_domain_housing = /** @type {(inputs: Plan_Domain_HousingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Housing`)
};

/**
* | output |
* | --- |
* | "Housing" |
*
* @param {Plan_Domain_HousingInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_domain_housing = /** @type {((inputs?: Plan_Domain_HousingInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Domain_HousingInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_domain_housing(inputs)
	return nl_plan_domain_housing(inputs)
});