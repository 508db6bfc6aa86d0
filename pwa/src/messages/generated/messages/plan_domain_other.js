/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_Domain_OtherInputs */

const nl_plan_domain_other = /** @type {(inputs: Plan_Domain_OtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Iets anders`)
};

const en_plan_domain_other = /** @type {(inputs: Plan_Domain_OtherInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Something else`)
};

/**
* | output |
* | --- |
* | "Something else" |
*
* @param {Plan_Domain_OtherInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_domain_other = /** @type {((inputs?: Plan_Domain_OtherInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Domain_OtherInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_domain_other(inputs)
	return nl_plan_domain_other(inputs)
});