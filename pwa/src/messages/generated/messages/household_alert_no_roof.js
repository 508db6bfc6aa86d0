/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Alert_No_RoofInputs */

const nl_household_alert_no_roof = /** @type {(inputs: Household_Alert_No_RoofInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De ontruiming is aangezegd en niet iedereen heeft een plek. Regel een plek.`)
};

const en_household_alert_no_roof = /** @type {(inputs: Household_Alert_No_RoofInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The eviction is announced and not everybody has a place. Arrange a place.`)
};

/**
* | output |
* | --- |
* | "The eviction is announced and not everybody has a place. Arrange a place." |
*
* @param {Household_Alert_No_RoofInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_alert_no_roof = /** @type {((inputs?: Household_Alert_No_RoofInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Alert_No_RoofInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_alert_no_roof(inputs)
	return nl_household_alert_no_roof(inputs)
});