/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Alert_Suspension_BrokenInputs */

const nl_household_alert_suspension_broken = /** @type {(inputs: Household_Alert_Suspension_BrokenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De ontruiming is aangezegd terwijl hij is opgeschort. Bel de verhuurder.`)
};

const en_household_alert_suspension_broken = /** @type {(inputs: Household_Alert_Suspension_BrokenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The eviction was announced although it is suspended. Call the landlord.`)
};

/**
* | output |
* | --- |
* | "The eviction was announced although it is suspended. Call the landlord." |
*
* @param {Household_Alert_Suspension_BrokenInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_alert_suspension_broken = /** @type {((inputs?: Household_Alert_Suspension_BrokenInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Alert_Suspension_BrokenInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_alert_suspension_broken(inputs)
	return nl_household_alert_suspension_broken(inputs)
});