/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Legal_Outcome_IncidentInputs */

const nl_legal_outcome_incident = /** @type {(inputs: Legal_Outcome_IncidentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Voor deze dag is geen vrijgave. Het wordt ook als incident vastgelegd.`)
};

const en_legal_outcome_incident = /** @type {(inputs: Legal_Outcome_IncidentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is no clearance for this day. It is recorded as an incident too.`)
};

/**
* | output |
* | --- |
* | "There is no clearance for this day. It is recorded as an incident too." |
*
* @param {Legal_Outcome_IncidentInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const legal_outcome_incident = /** @type {((inputs?: Legal_Outcome_IncidentInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Legal_Outcome_IncidentInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_legal_outcome_incident(inputs)
	return nl_legal_outcome_incident(inputs)
});