/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_History_IncidentInputs */

const nl_household_history_incident = /** @type {(inputs: Household_History_IncidentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Incident gemeld`)
};

const en_household_history_incident = /** @type {(inputs: Household_History_IncidentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Incident reported`)
};

/**
* | output |
* | --- |
* | "Incident reported" |
*
* @param {Household_History_IncidentInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_history_incident = /** @type {((inputs?: Household_History_IncidentInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_History_IncidentInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_history_incident(inputs)
	return nl_household_history_incident(inputs)
});