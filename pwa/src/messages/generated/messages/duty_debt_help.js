/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Duty_Debt_HelpInputs */

const nl_duty_debt_help = /** @type {(inputs: Duty_Debt_HelpInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gewezen op schuldhulp`)
};

const en_duty_debt_help = /** @type {(inputs: Duty_Debt_HelpInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Pointed to debt help`)
};

/**
* | output |
* | --- |
* | "Pointed to debt help" |
*
* @param {Duty_Debt_HelpInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const duty_debt_help = /** @type {((inputs?: Duty_Debt_HelpInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Duty_Debt_HelpInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_duty_debt_help(inputs)
	return nl_duty_debt_help(inputs)
});