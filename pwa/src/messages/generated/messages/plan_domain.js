/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_DomainInputs */

const nl_plan_domain = /** @type {(inputs: Plan_DomainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Leefgebied`)
};

const en_plan_domain = /** @type {(inputs: Plan_DomainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Life domain`)
};

/**
* | output |
* | --- |
* | "Life domain" |
*
* @param {Plan_DomainInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_domain = /** @type {((inputs?: Plan_DomainInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_DomainInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_domain(inputs)
	return nl_plan_domain(inputs)
});