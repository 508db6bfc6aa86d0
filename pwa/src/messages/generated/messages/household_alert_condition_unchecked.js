/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Alert_Condition_UncheckedInputs */

const nl_household_alert_condition_unchecked = /** @type {(inputs: Household_Alert_Condition_UncheckedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Niemand keek de laatste maand naar een voorwaarde. Bespreek hem en leg vast hoe het gaat.`)
};

const en_household_alert_condition_unchecked = /** @type {(inputs: Household_Alert_Condition_UncheckedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nobody looked at a condition for a month. Discuss it and record how it goes.`)
};

/**
* | output |
* | --- |
* | "Nobody looked at a condition for a month. Discuss it and record how it goes." |
*
* @param {Household_Alert_Condition_UncheckedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_alert_condition_unchecked = /** @type {((inputs?: Household_Alert_Condition_UncheckedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Alert_Condition_UncheckedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_alert_condition_unchecked(inputs)
	return nl_household_alert_condition_unchecked(inputs)
});