/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Alert_Organisation_EndsInputs */

const nl_household_alert_organisation_ends = /** @type {(inputs: Household_Alert_Organisation_EndsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Een organisatie in dit dossier stopt. Kies wie het overneemt.`)
};

const en_household_alert_organisation_ends = /** @type {(inputs: Household_Alert_Organisation_EndsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`An organisation in this file stops. Choose who takes over.`)
};

/**
* | output |
* | --- |
* | "An organisation in this file stops. Choose who takes over." |
*
* @param {Household_Alert_Organisation_EndsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_alert_organisation_ends = /** @type {((inputs?: Household_Alert_Organisation_EndsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Alert_Organisation_EndsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_alert_organisation_ends(inputs)
	return nl_household_alert_organisation_ends(inputs)
});