/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Money_InsuranceInputs */

const nl_visit_money_insurance = /** @type {(inputs: Visit_Money_InsuranceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Zorgverzekering en andere verzekeringen`)
};

const en_visit_money_insurance = /** @type {(inputs: Visit_Money_InsuranceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Health and other insurance`)
};

/**
* | output |
* | --- |
* | "Health and other insurance" |
*
* @param {Visit_Money_InsuranceInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_money_insurance = /** @type {((inputs?: Visit_Money_InsuranceInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Money_InsuranceInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_money_insurance(inputs)
	return nl_visit_money_insurance(inputs)
});