/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_Domain_HealthInputs */

const nl_plan_domain_health = /** @type {(inputs: Plan_Domain_HealthInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gezondheid`)
};

const en_plan_domain_health = /** @type {(inputs: Plan_Domain_HealthInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Health`)
};

/**
* | output |
* | --- |
* | "Health" |
*
* @param {Plan_Domain_HealthInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_domain_health = /** @type {((inputs?: Plan_Domain_HealthInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Domain_HealthInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_domain_health(inputs)
	return nl_plan_domain_health(inputs)
});