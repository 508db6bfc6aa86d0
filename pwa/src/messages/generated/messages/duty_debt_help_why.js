/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Duty_Debt_Help_WhyInputs */

const nl_duty_debt_help_why = /** @type {(inputs: Duty_Debt_Help_WhyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vertel de huurder dat de gemeente gratis kan helpen met schulden.`)
};

const en_duty_debt_help_why = /** @type {(inputs: Duty_Debt_Help_WhyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tell the tenant that the municipality can help with debts for free.`)
};

/**
* | output |
* | --- |
* | "Tell the tenant that the municipality can help with debts for free." |
*
* @param {Duty_Debt_Help_WhyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const duty_debt_help_why = /** @type {((inputs?: Duty_Debt_Help_WhyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Duty_Debt_Help_WhyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_duty_debt_help_why(inputs)
	return nl_duty_debt_help_why(inputs)
});