/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Alert_Summoned_Not_ReportedInputs */

const nl_household_alert_summoned_not_reported = /** @type {(inputs: Household_Alert_Summoned_Not_ReportedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er is een dagvaarding of vonnis, maar het huishouden is niet gemeld.`)
};

const en_household_alert_summoned_not_reported = /** @type {(inputs: Household_Alert_Summoned_Not_ReportedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is a summons or judgment, but the household was not reported.`)
};

/**
* | output |
* | --- |
* | "There is a summons or judgment, but the household was not reported." |
*
* @param {Household_Alert_Summoned_Not_ReportedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_alert_summoned_not_reported = /** @type {((inputs?: Household_Alert_Summoned_Not_ReportedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Alert_Summoned_Not_ReportedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_alert_summoned_not_reported(inputs)
	return nl_household_alert_summoned_not_reported(inputs)
});