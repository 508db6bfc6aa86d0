/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Alert_Eviction_NearInputs */

const nl_household_alert_eviction_near = /** @type {(inputs: Household_Alert_Eviction_NearInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De ontruiming is aangezegd. Kijk wat er voor die dag nog moet gebeuren.`)
};

const en_household_alert_eviction_near = /** @type {(inputs: Household_Alert_Eviction_NearInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The eviction is announced. See what must still be done before that day.`)
};

/**
* | output |
* | --- |
* | "The eviction is announced. See what must still be done before that day." |
*
* @param {Household_Alert_Eviction_NearInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_alert_eviction_near = /** @type {((inputs?: Household_Alert_Eviction_NearInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Alert_Eviction_NearInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_alert_eviction_near(inputs)
	return nl_household_alert_eviction_near(inputs)
});