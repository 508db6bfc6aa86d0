/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Money_Child_BenefitInputs */

const nl_visit_money_child_benefit = /** @type {(inputs: Visit_Money_Child_BenefitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kinderbijslag en kindgebonden budget`)
};

const en_visit_money_child_benefit = /** @type {(inputs: Visit_Money_Child_BenefitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Child benefit`)
};

/**
* | output |
* | --- |
* | "Child benefit" |
*
* @param {Visit_Money_Child_BenefitInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_money_child_benefit = /** @type {((inputs?: Visit_Money_Child_BenefitInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Money_Child_BenefitInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_money_child_benefit(inputs)
	return nl_visit_money_child_benefit(inputs)
});