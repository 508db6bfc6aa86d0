/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Condition_Full_Financial_InsightInputs */

const nl_visit_condition_full_financial_insight = /** @type {(inputs: Visit_Condition_Full_Financial_InsightInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Geeft de huurder volledige inzage in inkomsten en uitgaven?`)
};

const en_visit_condition_full_financial_insight = /** @type {(inputs: Visit_Condition_Full_Financial_InsightInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Does the tenant give full insight into income and expenditure?`)
};

/**
* | output |
* | --- |
* | "Does the tenant give full insight into income and expenditure?" |
*
* @param {Visit_Condition_Full_Financial_InsightInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_condition_full_financial_insight = /** @type {((inputs?: Visit_Condition_Full_Financial_InsightInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Condition_Full_Financial_InsightInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_condition_full_financial_insight(inputs)
	return nl_visit_condition_full_financial_insight(inputs)
});