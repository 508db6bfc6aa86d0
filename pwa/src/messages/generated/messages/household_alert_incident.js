/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Alert_IncidentInputs */

const nl_household_alert_incident = /** @type {(inputs: Household_Alert_IncidentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er is een incident gemeld. Lees het en bespreek het vandaag.`)
};

const en_household_alert_incident = /** @type {(inputs: Household_Alert_IncidentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`An incident was reported. Read it and discuss it today.`)
};

/**
* | output |
* | --- |
* | "An incident was reported. Read it and discuss it today." |
*
* @param {Household_Alert_IncidentInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_alert_incident = /** @type {((inputs?: Household_Alert_IncidentInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Alert_IncidentInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_alert_incident(inputs)
	return nl_household_alert_incident(inputs)
});