/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_Domain_RelationsInputs */

const nl_plan_domain_relations = /** @type {(inputs: Plan_Domain_RelationsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Relaties`)
};

const en_plan_domain_relations = /** @type {(inputs: Plan_Domain_RelationsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Relations`)
};

/**
* | output |
* | --- |
* | "Relations" |
*
* @param {Plan_Domain_RelationsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_domain_relations = /** @type {((inputs?: Plan_Domain_RelationsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Domain_RelationsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_domain_relations(inputs)
	return nl_plan_domain_relations(inputs)
});