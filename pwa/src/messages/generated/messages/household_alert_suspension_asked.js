/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Alert_Suspension_AskedInputs */

const nl_household_alert_suspension_asked = /** @type {(inputs: Household_Alert_Suspension_AskedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Het Regieteam vraagt om opschorting`)
};

const en_household_alert_suspension_asked = /** @type {(inputs: Household_Alert_Suspension_AskedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The Regieteam asks for a suspension`)
};

/**
* | output |
* | --- |
* | "The Regieteam asks for a suspension" |
*
* @param {Household_Alert_Suspension_AskedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_alert_suspension_asked = /** @type {((inputs?: Household_Alert_Suspension_AskedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Alert_Suspension_AskedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_alert_suspension_asked(inputs)
	return nl_household_alert_suspension_asked(inputs)
});