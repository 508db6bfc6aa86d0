/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_Domain_ParentingInputs */

const nl_plan_domain_parenting = /** @type {(inputs: Plan_Domain_ParentingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Opvoeding`)
};

const en_plan_domain_parenting = /** @type {(inputs: Plan_Domain_ParentingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Parenting`)
};

/**
* | output |
* | --- |
* | "Parenting" |
*
* @param {Plan_Domain_ParentingInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_domain_parenting = /** @type {((inputs?: Plan_Domain_ParentingInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Domain_ParentingInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_domain_parenting(inputs)
	return nl_plan_domain_parenting(inputs)
});