/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Alert_Recorded_AfterwardsInputs */

const nl_household_alert_recorded_afterwards = /** @type {(inputs: Household_Alert_Recorded_AfterwardsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er kwam iets binnen nadat het plan was beëindigd. Lees het.`)
};

const en_household_alert_recorded_afterwards = /** @type {(inputs: Household_Alert_Recorded_AfterwardsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Something came in after the plan had ended. Read it.`)
};

/**
* | output |
* | --- |
* | "Something came in after the plan had ended. Read it." |
*
* @param {Household_Alert_Recorded_AfterwardsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_alert_recorded_afterwards = /** @type {((inputs?: Household_Alert_Recorded_AfterwardsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Alert_Recorded_AfterwardsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_alert_recorded_afterwards(inputs)
	return nl_household_alert_recorded_afterwards(inputs)
});