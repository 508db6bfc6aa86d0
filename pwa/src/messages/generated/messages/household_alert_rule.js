/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ rule: NonNullable<unknown> }} Household_Alert_RuleInputs */

const nl_household_alert_rule = /** @type {(inputs: Household_Alert_RuleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`regel ${i?.rule}`)
};

const en_household_alert_rule = /** @type {(inputs: Household_Alert_RuleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`rule ${i?.rule}`)
};

/**
* | output |
* | --- |
* | "rule {rule}" |
*
* @param {Household_Alert_RuleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_alert_rule = /** @type {((inputs: Household_Alert_RuleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Alert_RuleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_alert_rule(inputs)
	return nl_household_alert_rule(inputs)
});