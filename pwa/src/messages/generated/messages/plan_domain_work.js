/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_Domain_WorkInputs */

const nl_plan_domain_work = /** @type {(inputs: Plan_Domain_WorkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Werk`)
};

const en_plan_domain_work = /** @type {(inputs: Plan_Domain_WorkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Work`)
};

/**
* | output |
* | --- |
* | "Work" |
*
* @param {Plan_Domain_WorkInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_domain_work = /** @type {((inputs?: Plan_Domain_WorkInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Domain_WorkInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_domain_work(inputs)
	return nl_plan_domain_work(inputs)
});