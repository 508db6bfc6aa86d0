/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Alert_Recorded_AheadInputs */

const nl_household_alert_recorded_ahead = /** @type {(inputs: Household_Alert_Recorded_AheadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er is iets vastgelegd met een dag in de toekomst. Kijk of de dag klopt.`)
};

const en_household_alert_recorded_ahead = /** @type {(inputs: Household_Alert_Recorded_AheadInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Something was recorded with a day in the future. See whether the day is right.`)
};

/**
* | output |
* | --- |
* | "Something was recorded with a day in the future. See whether the day is right." |
*
* @param {Household_Alert_Recorded_AheadInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_alert_recorded_ahead = /** @type {((inputs?: Household_Alert_Recorded_AheadInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Alert_Recorded_AheadInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_alert_recorded_ahead(inputs)
	return nl_household_alert_recorded_ahead(inputs)
});