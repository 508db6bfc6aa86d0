/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Alert_Instalment_MissedInputs */

const nl_household_alert_instalment_missed = /** @type {(inputs: Household_Alert_Instalment_MissedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Een betaling uit de regeling is gemist. Neem contact op met het huishouden.`)
};

const en_household_alert_instalment_missed = /** @type {(inputs: Household_Alert_Instalment_MissedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A payment of the arrangement was missed. Contact the household.`)
};

/**
* | output |
* | --- |
* | "A payment of the arrangement was missed. Contact the household." |
*
* @param {Household_Alert_Instalment_MissedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_alert_instalment_missed = /** @type {((inputs?: Household_Alert_Instalment_MissedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Alert_Instalment_MissedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_alert_instalment_missed(inputs)
	return nl_household_alert_instalment_missed(inputs)
});