/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Alert_Condition_Not_MetInputs */

const nl_household_alert_condition_not_met = /** @type {(inputs: Household_Alert_Condition_Not_MetInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Een voorwaarde is niet voldaan. Dit komt terug in het Regieteam.`)
};

const en_household_alert_condition_not_met = /** @type {(inputs: Household_Alert_Condition_Not_MetInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A condition is not met. This goes back to the Regieteam.`)
};

/**
* | output |
* | --- |
* | "A condition is not met. This goes back to the Regieteam." |
*
* @param {Household_Alert_Condition_Not_MetInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_alert_condition_not_met = /** @type {((inputs?: Household_Alert_Condition_Not_MetInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Alert_Condition_Not_MetInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_alert_condition_not_met(inputs)
	return nl_household_alert_condition_not_met(inputs)
});