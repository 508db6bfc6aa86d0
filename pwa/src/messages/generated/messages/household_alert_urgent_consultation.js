/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Alert_Urgent_ConsultationInputs */

const nl_household_alert_urgent_consultation = /** @type {(inputs: Household_Alert_Urgent_ConsultationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Spoedoverleg: zet dit op de volgende agenda`)
};

const en_household_alert_urgent_consultation = /** @type {(inputs: Household_Alert_Urgent_ConsultationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Urgent consultation: put it on the next agenda`)
};

/**
* | output |
* | --- |
* | "Urgent consultation: put it on the next agenda" |
*
* @param {Household_Alert_Urgent_ConsultationInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_alert_urgent_consultation = /** @type {((inputs?: Household_Alert_Urgent_ConsultationInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Alert_Urgent_ConsultationInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_alert_urgent_consultation(inputs)
	return nl_household_alert_urgent_consultation(inputs)
});